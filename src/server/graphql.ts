import type { Server } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type Context, excess, formatError, type Limits, schema } from '../graphql/index.js';
import type { ServerConfig } from './config.js';
import type { Log } from './log.js';

/** Apollo Server over our schema: introspection open, nothing sent to anybody, no page from elsewhere. */
export function apolloServer(config: ServerConfig, http: Server, log: Log): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: schema(),
    introspection: true,
    // Nothing can be changed and no cookie is read, so a forged request gains nothing; plain GET links work.
    csrfPrevention: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: config.limits.maxTokens },
    stopOnTerminationSignals: false,
    logger: quiet,
    formatError: (_formatted, error) => asked(formatError(error)),
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: config.drainMs }),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      guard(config.limits, log),
    ],
  });
}

/** What does not come as GraphQL over HTTP asks has one code for all, and is told how to come. */
function asked(error: GraphQLFormattedError): GraphQLFormattedError {
  if (error.extensions?.code !== 'BAD_REQUEST') return error;
  const message = `${error.message.replace(/\.?$/, '.')} Send JSON by POST, with content-type: application/json, as ${EXAMPLE}.`;
  return { ...error, message, extensions: { ...error.extensions, code: 'BAD_INPUT' } };
}

const EXAMPLE = '{"query": "{ edition { number } }"}';

/** Refuses what is too much before anything is fetched, and writes our own faults down. */
function guard(limits: Limits, log: Log): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema: of, document, operation, request }) => {
        if (operation === undefined) return;
        const error = excess(of, document, operation, request.variables ?? {}, limits);
        if (error !== null) throw error;
      },
      didEncounterErrors: async ({ errors, response }) => {
        for (const error of errors) {
          formatError(error, (fault) => {
            log.fault(fault);
            response.http.status = 500;
          });
        }
      },
      // GraphQL over HTTP: a well-formed request has status 200 for those who take application/json alone, and 400 says
      // what is wrong with the question only to those who know application/graphql-response+json.
      willSendResponse: async ({ request, response }) => {
        const accept = request.http?.headers.get('accept') ?? '';
        if (response.http.status === 400 && !accept.includes('application/graphql-response+json'))
          response.http.status = 200;
      },
    }),
  };
}

const nothing = () => undefined;
const quiet = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** The answer to a request that does not reach GraphQL: a body that is no JSON, or too long. */
export function refusal(error: unknown): { status: number; error: GraphQLError } {
  const { status, type } = (error ?? {}) as { status?: unknown; type?: unknown };
  if (type === 'entity.too.large') {
    const message =
      'The body of the request is too long. Ask a shorter question, or raise RECALLING_MAX_BODY.';
    return { status: 413, error: new GraphQLError(message, { extensions: { code: 'BAD_INPUT' } }) };
  }
  if (typeof status === 'number' && status >= 400 && status < 500) {
    const message = `The body of the request cannot be read: send JSON, as ${EXAMPLE}.`;
    return { status, error: new GraphQLError(message, { extensions: { code: 'BAD_INPUT' } }) };
  }
  return {
    status: 500,
    error: new GraphQLError('', { originalError: error instanceof Error ? error : new Error(String(error)) }),
  };
}
