import {
  type DocumentNode,
  type ExecutionResult,
  type FormattedExecutionResult,
  GraphQLError,
  getOperationAST,
  parse,
  execute as run,
  validate,
} from 'graphql';
import type { Graph } from '../graph/index.js';
import { Context } from './context.js';
import { formatError } from './format-error.js';
import { DEFAULT_LIMITS, type Limits } from './limits.js';
import { excess } from './measure.js';
import { schema } from './schema.js';

export interface ExecuteOptions {
  operationName?: string;
  limits?: Partial<Limits>;
  /** Told of faults of our own, which the answer does not show. */
  onFault?: (error: unknown) => void;
}

/** Texts that were found valid, the last ones asked. */
const known = new Map<string, DocumentNode>();
const MOST_KNOWN = 200;

/**
 * Answers a question without a server, under the same limits: never rejects, every fault is in `errors` with its code.
 */
export async function execute(
  graph: Graph,
  query: string,
  variables: Record<string, unknown> = {},
  options: ExecuteOptions = {},
): Promise<FormattedExecutionResult> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const format = ({ errors, data }: ExecutionResult): FormattedExecutionResult => ({
    ...(errors === undefined ? {} : { errors: errors.map((error) => formatError(error, options.onFault)) }),
    ...(data === undefined ? {} : { data }),
  });
  const document = known.get(query) ?? read(query, limits);
  if (Array.isArray(document)) return format({ errors: document });
  remember(query, document);

  const operation = getOperationAST(document, options.operationName);
  if (operation) {
    const error = excess(schema(), document, operation, variables, limits);
    if (error !== null) return format({ errors: [error] });
  }
  return format(
    await run({
      schema: schema(),
      document,
      variableValues: variables,
      contextValue: new Context(graph, limits),
      ...(options.operationName === undefined ? {} : { operationName: options.operationName }),
    }),
  );
}

/** The valid document, or what is wrong with it. */
function read(query: string, { maxTokens }: Limits): DocumentNode | GraphQLError[] {
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens });
  } catch (error) {
    return error instanceof GraphQLError ? [error] : [new GraphQLError(String(error))];
  }
  const errors = validate(schema(), document);
  return errors.length > 0 ? [...errors] : document;
}

function remember(query: string, document: DocumentNode): void {
  known.delete(query);
  known.set(query, document);
  const oldest = known.keys().next();
  if (known.size > MOST_KNOWN && !oldest.done) known.delete(oldest.value);
}
