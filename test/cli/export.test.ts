import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openGraph } from '../../src/graph/index.js';
import { seed } from '../../src/seeder/index.js';
import { sources } from '../graphql/fixture.js';

const folder = mkdtempSync(join(tmpdir(), 'recalling-export-'));
const path = join(folder, 'graph.grafeo');
const out = (name: string) => join(folder, name);

beforeAll(async () => {
  // What a user starts is the built program: npm test builds it, npm run build:code alone does as well.
  expect(existsSync('dist/cli/main.js')).toBe(true);
  const graph = openGraph({ engine: 'grafeo', path });
  await seed(graph, sources());
  await graph.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function recalling(...args: string[]) {
  const { NEO4J_URI: _, ...environment } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/main.js', 'export', ...args], {
    encoding: 'utf8',
    env: { ...environment, RECALLING_GRAPH: path },
  });
  return { status, stdout, stderr };
}

describe('recalling export', () => {
  test('writes a file, and says what is in it', () => {
    const { status, stderr } = recalling(
      '--root',
      'A/72/417',
      '--root',
      'igf',
      '--out',
      out('field.graphml'),
    );
    expect([status, stderr]).toEqual([
      0,
      expect.stringMatching(/field\.graphml: \d+ nodes, \d+ edges, \d+ bytes\./),
    ]);
    expect(readFileSync(out('field.graphml'), 'utf8')).toMatch(
      /^<\?xml[\s\S]*A\/72\/417[\s\S]*<\/graphml>\n$/,
    );
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
  test('reports as JSON, tells a cut, and overwrites nothing before it is done', () => {
    const { status, stdout, stderr } = recalling(
      '--root',
      'A/72/417',
      '--limit',
      '3',
      '--json',
      '-o',
      out('cut.gexf'),
    );
    expect([status, JSON.parse(stdout)]).toEqual([
      0,
      {
        path: out('cut.gexf'),
        format: 'gexf',
        nodes: 3,
        edges: expect.any(Number),
        bytes: expect.any(Number),
        truncated: true,
      },
    ]);
    expect(stderr).toContain('Cut at 3 nodes');
    const before = readFileSync(out('cut.gexf'), 'utf8');
    expect(recalling('--root', 'A/RES/1/999', '-o', out('cut.gexf')).status).toBe(1);
    expect(readFileSync(out('cut.gexf'), 'utf8')).toBe(before);
  });
  test('without --out the file goes to stdout', () => {
    const { status, stdout, stderr } = recalling(
      '--format',
      'json',
      '--acts',
      'reaffirms',
      '--links',
      'false',
    );
    expect([status, stderr]).toEqual([0, '']);
    expect((JSON.parse(stdout) as { edges: object[] }).edges.length).toBeGreaterThan(0);
  });
  test.each([
    [['--list'], /graphml {6}\.graphml/],
    [['--json'], /"name": "graphml"/],
    [['--help'], /--depth <N> .*0 to 5/],
  ])('%j lists', (args, expected) => {
    const { status, stdout } = recalling(...args);
    expect([status, stdout]).toEqual([0, expect.stringMatching(expected)]);
  });
  test.each([
    [['--format', 'xyz'], 2, /no format "xyz"[\s\S]*There are graphml/],
    [['--root', 'igf'], 2, /No format[\s\S]*--format/],
    [['--format', 'gexf', '--root', 'igf', '--depth', '99'], 2, /out of range[\s\S]*0 to 5/],
    [['--format', 'gexf', '--acts', 'REAFIRMS'], 2, /Did you mean REAFFIRMS/],
    [['--format', 'gexf', '--root', 'Tunis Agnda'], 1, /Try root=wsis\/tunis-agenda/],
    [['--format', 'gexf', '--graph', out('nothing.grafeo')], 3, /recalling seed/],
  ])('%j is refused', (args, code, message) => {
    const { status, stdout, stderr } = recalling(...args);
    expect([status, stdout, stderr]).toEqual([code, '', expect.stringMatching(message)]);
  });
});
