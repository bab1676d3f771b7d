import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { PACKAGE_ROOT } from '../package-root.js';
import { resolvers } from './resolvers/index.js';

let made: GraphQLSchema | undefined;

/** schema.graphql with its resolvers, made once. */
export function schema(): GraphQLSchema {
  made ??= makeExecutableSchema({
    typeDefs: readFileSync(join(PACKAGE_ROOT, 'schema.graphql'), 'utf8'),
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
  // The scalar that serializes dates takes the place of the described one, and its words with it.
  const date = made.getType('Date');
  if (date) date.description ??= date.astNode?.description?.value;
  return made;
}
