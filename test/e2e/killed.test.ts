import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { type GraphConfig, openGraph } from '../../src/graph/index.js';
import { run, start, workspace } from '../cli/program.js';
import { type Lease, leaseNeo4j, START_TIMEOUT_MS } from '../neo4j/neo4j.js';

/** `recalling seed`, killed with SIGKILL in the middle of its work: what was there is there, and the next run completes. */
const { path, seed: copySeed, remove } = workspace();
const DOCUMENTS = 60;
const folder = seedFolder();
let lease: Lease | null = null;
afterAll(async () => {
  await lease?.release();
  remove();
});

/** The fixture's seed folder and many copies of one of its documents, so that a run takes its time. */
function seedFolder(): string {
  const made = copySeed();
  const text = readFileSync(`${made}/A_91_2.json`, 'utf8');
  for (let number = 100; number < 100 + DOCUMENTS; number += 1)
    writeFileSync(`${made}/A_91_${number}.json`, text.replaceAll('A/91/2', `A/91/${number}`));
  return made;
}

/** Starts a run and kills it as soon as `isUnderWay` says so. */
async function killSeeding(env: NodeJS.ProcessEnv, isUnderWay: () => Promise<boolean>): Promise<boolean> {
  const child = start(['seed', '--seed', folder], { env });
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('exit', (_code, signal) => resolve(signal)),
  );
  let over = false;
  void ended.then(() => {
    over = true;
  });
  while (!over && !(await isUnderWay())) await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill('SIGKILL');
  return (await ended) === 'SIGKILL';
}

async function sources(config: GraphConfig): Promise<string[]> {
  const graph = openGraph(config);
  try {
    return (await graph.read('load/sources')).map(({ id }) => String(id));
  } finally {
    await graph.close();
  }
}

/** What the next run must make whole, whatever the kill left. */
async function completes(
  env: NodeJS.ProcessEnv,
  config: GraphConfig,
  before: readonly string[],
): Promise<void> {
  expect(await sources(config)).toEqual(expect.arrayContaining([...before]));
  const next = await run(['seed', '--seed', folder, '--json'], { env });
  expect([next.code, next.stderr.includes('recalling:')]).toEqual([0, false]);
  const { added, unchanged } = JSON.parse(next.stdout) as { added: string[]; unchanged: string[] };
  expect([...added, ...unchanged]).toHaveLength(DOCUMENTS + 7);
  expect(await sources(config)).toHaveLength(DOCUMENTS + 7);
  expect((await run(['seed', '--seed', folder], { env })).stdout).toContain('No change');
}

describe('the embedded engine', () => {
  test('keeps what was published, and the next run goes on', async () => {
    const file = path('killed.grafeo');
    const env = { RECALLING_GRAPH: file };
    const config: GraphConfig = { engine: 'grafeo', path: file };
    expect(
      (
        await run(['seed', `${folder}/registry`, `${folder}/A_91_2.json`, `${folder}/A_RES_89_1.json`], {
          env,
        })
      ).code,
    ).toBe(0);
    const before = await sources(config);
    const killed = await killSeeding(env, async () => readdirSync(path()).includes('killed.grafeo.work'));
    expect(killed).toBe(true);
    expect((await sources(config)).sort()).toEqual([...before].sort());
    await completes(env, config, before);
  });
});

describe('Neo4j', () => {
  test(
    'keeps every document that was committed, whole, and the next run loads the rest',
    async () => {
      lease = await leaseNeo4j();
      if (!lease) return expect(process.env.CI).not.toBe('true');
      const { config } = lease;
      const env = {
        NEO4J_URI: config.uri,
        NEO4J_USER: config.user ?? '',
        NEO4J_PASSWORD: config.password ?? '',
      };
      const graph = openGraph(config);
      await graph.prepare();
      const loaded = async () => (await graph.read('load/sources')).length;
      const killed = await killSeeding(env, async () => (await loaded()) > 8);
      expect(killed).toBe(true);
      const committed = await sources(config);
      expect(committed.length).toBeGreaterThan(8);
      await graph.close();
      await completes(env, config, committed);
    },
    START_TIMEOUT_MS,
  );
});
