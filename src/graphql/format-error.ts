import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/**
 * An error as clients see it: coded, without a stack. A fault of our own is told to `onFault` and shown without its
 * message, which may speak of things that are nobody's business.
 */
export function formatError(error: unknown, onFault?: (error: unknown) => void): GraphQLFormattedError {
  const known =
    error instanceof GraphQLError
      ? error
      : new GraphQLError(String(error), { originalError: asError(error) });
  const original = known.originalError;
  const own = original instanceof GraphQLError ? original : known;
  const fault =
    original != null && !(original instanceof GraphQLError) && known.extensions.code === undefined;
  if (fault || known.extensions.code === 'INTERNAL_SERVER_ERROR') {
    onFault?.(original ?? known);
    return {
      ...place(known),
      message: 'Something went wrong on our side while this was answered.',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  }
  const { http: _http, stacktrace: _stack, ...extensions } = own.extensions;
  return { ...place(known), message: known.message, extensions: { code: 'BAD_INPUT', ...extensions } };
}

function place({ locations, path }: GraphQLError): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  return { ...(locations === undefined ? {} : { locations }), ...(path === undefined ? {} : { path }) };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
