import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildASTSchema,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  GraphQLScalarType,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { gql } from 'graphql-tag';
import { PACKAGE_ROOT } from '../package-root.js';
import type { Context } from './context.js';
import { resolvers } from './resolvers/index.js';

let made: GraphQLSchema | undefined;

/** schema.graphql with its resolvers, made once. */
export function schema(): GraphQLSchema {
  if (!made) {
    const text = readFileSync(join(PACKAGE_ROOT, 'schema.graphql'), 'utf8');
    // The schema is our own: a test checks it.
    made = withResolvers(buildASTSchema(gql(text), { assumeValidSDL: true }));
  }
  return made;
}

/** @throws Error for a resolver of something that the schema does not hold */
function withResolvers(schema: GraphQLSchema): GraphQLSchema {
  for (const room of resolvers)
    for (const [name, own] of Object.entries(room)) {
      const type = schema.getType(name);
      if (own instanceof GraphQLScalarType && type instanceof GraphQLScalarType) {
        // Its words are those of the schema; what it does is the resolver's.
        const { serialize, parseValue, parseLiteral } = own;
        Object.assign(type, { serialize, parseValue, parseLiteral });
      } else for (const [key, resolver] of Object.entries(own)) resolve(type, name, key, resolver);
    }
  return schema;
}

function resolve(type: GraphQLNamedType | undefined, name: string, key: string, resolver: unknown): void {
  const isAbstract = isInterfaceType(type) || isUnionType(type);
  if (isAbstract && key === '__resolveType') {
    type.resolveType = resolver as GraphQLTypeResolver<unknown, Context>;
    return;
  }
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[key] : undefined;
  if (!field) throw new Error(`schema.graphql holds no ${name}.${key}, for which there is a resolver.`);
  field.resolve = resolver as GraphQLFieldResolver<unknown, Context>;
}
