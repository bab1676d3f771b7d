import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getVariableValues,
  isCompositeType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import { pageSize } from './connection.js';
import { failure } from './errors.js';
import type { Limits } from './limits.js';

/** Items that a plain list of objects is reckoned to have. */
const USUAL_LIST = 5;
const USUAL_SUBGRAPH = 300;

/**
 * Why an operation is more than this server does at once, or null. Runs on a valid document, before anything is fetched.
 *
 * Cost is left to graphql-query-complexity, which knows variables and fragments. Depth and aliases are counted here: the
 * rules to be had elsewhere skip whatever is called like introspection, fragments by that name included, and give no code.
 */
export function excess(
  schema: GraphQLSchema,
  query: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  limits: Limits,
): GraphQLError | null {
  const { depth, aliases } = shapeOf(query, operation);
  if (depth > limits.maxDepth) {
    return tooMuch(
      'QUERY_TOO_DEEP',
      `The question is ${depth} levels deep, and ${limits.maxDepth} are answered: ask for the inner part by a question of its own.`,
      { depth, maxDepth: limits.maxDepth },
    );
  }
  if (aliases > limits.maxAliases) {
    return tooMuch(
      'TOO_MANY_ALIASES',
      `The question has ${aliases} aliases, and ${limits.maxAliases} are answered: ask several questions.`,
      { aliases, maxAliases: limits.maxAliases },
    );
  }
  // Variables that do not fit are left to the execution, which says which and why.
  if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors !== undefined)
    return null;
  const cost = costOf(schema, query, operation, variables, limits);
  if (cost > limits.maxCost) {
    return tooMuch(
      'QUERY_TOO_COSTLY',
      `The question may have to answer about ${cost} fields, and ${limits.maxCost} are answered: ask for smaller pages ("first"), above all in lists inside lists.`,
      { cost, maxCost: limits.maxCost },
    );
  }
  return null;
}

function tooMuch(
  code: Parameters<typeof failure>[0],
  message: string,
  details: Record<string, unknown>,
): GraphQLError {
  return failure(code, message, { ...details, http: { status: 400 } });
}

interface Shape {
  depth: number;
  aliases: number;
}

/** Levels and aliases of an operation, fragments expanded (each measured once). Introspection's own fields do not count. */
function shapeOf(query: DocumentNode, operation: OperationDefinitionNode): Shape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of query.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, Shape>();

  const ofSelections = ({ selections }: SelectionSetNode): Shape => {
    const shape = { depth: 0, aliases: 0 };
    for (const selection of selections) {
      const inner = ofSelection(selection);
      shape.depth = Math.max(shape.depth, inner.depth);
      shape.aliases += inner.aliases;
    }
    return shape;
  };
  const ofSelection = (selection: SelectionSetNode['selections'][number]): Shape => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSelections(selection.selectionSet);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    if (selection.name.value.startsWith('__'))
      return { depth: 0, aliases: selection.alias === undefined ? 0 : 1 };
    const inner =
      selection.selectionSet === undefined ? { depth: 0, aliases: 0 } : ofSelections(selection.selectionSet);
    return { depth: inner.depth + 1, aliases: inner.aliases + (selection.alias === undefined ? 0 : 1) };
  };
  const ofFragment = (name: string): Shape => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    const shape = fragment === undefined ? { depth: 0, aliases: 0 } : ofSelections(fragment.selectionSet);
    measured.set(name, shape);
    return shape;
  };
  return ofSelections(operation.selectionSet);
}

function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  limits: Limits,
): number {
  try {
    return getComplexity({
      schema,
      query,
      variables,
      ...(operation.name === undefined ? {} : { operationName: operation.name.value }),
      estimators: [(field) => fieldCost(field, limits)],
    });
  } catch {
    return Number.POSITIVE_INFINITY; // more fields, fragments expanded, than can be counted
  }
}

/** A field costs itself and what is below it, as often as that may come. */
function fieldCost({ field, args, childComplexity }: ComplexityEstimatorArgs, limits: Limits): number {
  return 1 + childComplexity * times(field, args, limits);
}

function times(field: GraphQLField<unknown, unknown>, args: Record<string, unknown>, limits: Limits): number {
  const type = getNamedType(field.type);
  if (type.name.startsWith('__') || !isCompositeType(type)) return 1;
  if (type.name.endsWith('Connection')) {
    try {
      return Math.max(1, pageSize(args, limits));
    } catch {
      return 1; // The field itself will say what is wrong with its page.
    }
  }
  if (type.name === 'Subgraph') {
    const limit = typeof args.limit === 'number' ? args.limit : USUAL_SUBGRAPH;
    return Math.max(1, limit / USUAL_LIST);
  }
  if (Array.isArray(args.ids)) return Math.max(1, args.ids.length);
  // A connection's own `nodes` and `edges` are counted with their connection.
  const paged = field.name === 'nodes' || field.name === 'edges';
  return isListType(getNullableType(field.type)) && !(paged && Object.keys(args).length === 0)
    ? USUAL_LIST
    : 1;
}
