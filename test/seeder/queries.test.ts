import { expect, test } from '@jest/globals';
import { queryNames, queryText } from '../../src/graph/index.js';
import { KINDS, LINKS } from '../../src/seedfile/index.js';

test('every type of link has its query, which writes that type', () => {
  expect(queryNames('load/link')).toEqual(LINKS.map((type) => `load/link/${type}`).sort());
  for (const type of LINKS)
    expect(queryText(`load/link/${type}`)).toContain(`CREATE (from)-[link:${type}]->(to)`);
  // A type cannot be a parameter; in all else they are one query.
  expect(new Set(LINKS.map((type) => queryText(`load/link/${type}`).replaceAll(type, 'LINK'))).size).toBe(1);
});

test('every label is set, and taken away where it no longer holds', () => {
  const text = queryText('load/entity-properties');
  for (const label of Object.keys(KINDS)) {
    expect(text).toContain(`WHEN '${label}' THEN [1] ELSE [] END | SET entity:${label})`);
    expect(/^REMOVE (.*)$/m.exec(text)?.[1]).toContain(`:${label}`);
  }
});
