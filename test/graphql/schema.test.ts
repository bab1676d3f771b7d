import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  validateSchema,
} from 'graphql';
import { queryNames } from '../../src/graph/index.js';
import { schema, TWINS } from '../../src/graphql/index.js';
import { LINK_FIELDS } from '../../src/graphql/link-fields.js';
import { PACKAGE_ROOT } from '../../src/package-root.js';
import { ACTS, BASES, FORMS, KINDS, LINKS, RELATIONS, SECTIONS } from '../../src/seedfile/index.js';

const values = (name: string) =>
  (schema().getType(name) as GraphQLEnumType).getValues().map((value) => value.name);
const fields = (name: string) =>
  Object.keys((schema().getType(name) as GraphQLObjectType | GraphQLInputObjectType).getFields());

describe('schema and vocabulary', () => {
  test.each([
    ['Act', ACTS],
    ['Basis', BASES],
    ['Relation', RELATIONS],
    ['Form', FORMS],
    ['Section', SECTIONS],
    ['LinkType', LINKS],
    ['Kind', Object.values(KINDS).flat()],
    ['EntityType', Object.keys(KINDS).map((label) => label.toUpperCase())],
  ])('%s spells the words of the vocabulary', (name, words) => {
    expect(values(name).sort()).toEqual([...new Set<string>(words)].sort());
  });

  test('each act has its twin on Paragraph and in InstrumentWhere, under a name of its own', () => {
    expect(Object.keys(TWINS).sort()).toEqual([...ACTS].sort());
    const twins = Object.values(TWINS);
    expect(new Set(twins.map(([field]) => field)).size).toBe(ACTS.length);
    expect(fields('Paragraph')).toEqual(expect.arrayContaining(twins.map(([field]) => field)));
    expect(fields('InstrumentWhere')).toEqual(expect.arrayContaining(twins.map(([, passive]) => passive)));
  });

  test('each type with links has a field for each entry of the table, and only resolvers for these', () => {
    for (const [type, table] of Object.entries(LINK_FIELDS)) {
      expect(fields(type)).toEqual(expect.arrayContaining(Object.keys(table)));
    }
  });

  test('schema.graphql is valid: it is read unchecked', () => {
    expect(validateSchema(buildSchema(readFileSync(join(PACKAGE_ROOT, 'schema.graphql'), 'utf8')))).toEqual(
      [],
    );
  });

  test('everything is described', () => {
    const bare: string[] = [];
    for (const type of Object.values(schema().getTypeMap())) {
      if (type.name.startsWith('__')) continue;
      if (!type.description) bare.push(type.name);
      if (isEnumType(type) && type.name !== 'Kind' && type.name !== 'Relation' && type.name !== 'Severity') {
        for (const value of type.getValues()) if (!value.description) bare.push(`${type.name}.${value.name}`);
      }
    }
    // What says itself: Relay's own types, and enums whose words are the definition.
    const plain = /^(Query|String|Int|Float|ID|Boolean|Togetherness\.\w+)$/;
    expect(bare.filter((name) => !plain.test(name))).toEqual([]);
  });

  test('lists are Relay connections', () => {
    const connections = Object.values(schema().getTypeMap()).filter((type) =>
      type.name.endsWith('Connection'),
    );
    expect(connections.length).toBeGreaterThan(15);
    for (const { name } of connections)
      expect(fields(name)).toEqual(['nodes', 'edges', 'pageInfo', 'totalCount']);
    for (const type of Object.values(schema().getTypeMap())) {
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        if (!/Connection!$/.test(String(field.type))) continue;
        expect(field.args.map((arg) => arg.name)).toEqual(
          expect.arrayContaining(['first', 'after', 'last', 'before']),
        );
      }
    }
    expect(isInputObjectType(schema().getType('CitationWhere'))).toBe(true);
  });
});

describe('what is made from the schema', () => {
  test('the committed types are those that the schema gives', () => {
    const script = join(PACKAGE_ROOT, 'scripts', 'generate-types.mjs');
    expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
  });

  test('every query file of ask/ has a head that says the question, and is asked by the resolvers', () => {
    const sources = execFileSync('grep', [
      '-rhoE',
      "'[a-z]+(-[a-z]+)*(-count)?'",
      join(PACKAGE_ROOT, 'src/graphql'),
    ])
      .toString()
      .split('\n')
      .map((name) => name.slice(1, -1));
    const asked = new Set(sources);
    for (const query of queryNames('ask')) {
      const name = query.slice('ask/'.length);
      expect(readFileSync(join(PACKAGE_ROOT, 'cypher', `${query}.cypher`), 'utf8')).toMatch(/^\/\/ .+\n/);
      expect([name, asked.has(name) || asked.has(name.replace(/-count$/, ''))]).toEqual([name, true]);
    }
  });
});
