import type { ChildProcess } from 'node:child_process';
import { afterAll, expect, test } from '@jest/globals';
import { FIXTURE_SEED, run, start, workspace } from '../cli/program.js';
import { startNeo4j } from '../neo4j/boot.mjs';
import { START_TIMEOUT_MS } from '../neo4j/neo4j.js';

/** The built server in a process of its own: it starts, answers, outlives its store, and stops when it is told to. */
const { path, remove } = workspace();
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  remove();
});

async function serve(
  env: NodeJS.ProcessEnv,
): Promise<{ url: string; child: ChildProcess; ended: Promise<number | null>; said: () => string }> {
  const child = start(['serve', '--port', '0', '--json'], { env });
  children.push(child);
  let errors = '';
  child.stderr?.on('data', (chunk) => {
    errors += String(chunk);
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  let text = '';
  for await (const chunk of child.stdout ?? []) {
    text += String(chunk);
    if (text.includes('}')) break;
  }
  return { url: (JSON.parse(text) as { url: string }).url, child, ended, said: () => errors };
}

const QUESTION = { query: '{ instrument(symbol: "A/91/2") { symbol } }' };
async function ask(url: string): Promise<{ status: number; code: string | null; symbol: string | null }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(QUESTION),
  });
  const { data, errors } = (await response.json()) as {
    data?: { instrument: { symbol: string } | null } | null;
    errors?: { extensions: { code: string } }[];
  };
  return {
    status: response.status,
    code: errors?.[0]?.extensions.code ?? null,
    symbol: data?.instrument?.symbol ?? null,
  };
}
const WELL = { status: 200, code: null, symbol: 'A/91/2' };
const AWAY = { status: 503, code: 'STORE_UNAVAILABLE', symbol: null };

/** Asks until the answer is the one awaited, a minute at most: how soon a store is back, nobody can say. */
async function askUntil(url: string, awaited: typeof AWAY | typeof WELL) {
  const deadline = Date.now() + 60_000;
  let answer = await ask(url);
  while (answer.status !== awaited.status && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    answer = await ask(url);
  }
  return answer;
}

test('on the embedded graph: answers while a second run seeds, and stops on SIGTERM', async () => {
  const env = { RECALLING_GRAPH: path('graph.grafeo') };
  const early = await serve(env);
  expect(await ask(early.url)).toEqual(AWAY);
  expect((await fetch(`${early.url}/ready`)).status).toBe(503);
  expect(early.said()).toContain('run "recalling seed" first');
  expect((await run(['seed', '--seed', FIXTURE_SEED], { env })).code).toBe(0);
  expect(await ask(early.url)).toEqual(WELL);
  expect((await fetch(`${early.url}/ready`)).status).toBe(200);
  early.child.kill('SIGTERM');
  expect(await early.ended).toBe(0);
  await expect(fetch(`${early.url}/health`)).rejects.toThrow();
});

test(
  'on a Neo4j that stops and starts again: says so with 503, and recovers by itself',
  async () => {
    const { NEO4J_URI: foreign } = process.env;
    const neo4j = foreign ? null : await startNeo4j();
    if (!neo4j || 'reasons' in neo4j || !neo4j.own) {
      console.warn(
        "NOTICE: no Neo4j of the tests' own is to be had: that a server outlives its store is not tested.",
      );
      return expect(process.env.CI === 'true' && !foreign).toBe(false);
    }
    const { own } = neo4j;
    try {
      const env = { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password };
      expect((await run(['seed', '--seed', FIXTURE_SEED], { env })).code).toBe(0);
      const { url, child, ended, said } = await serve(env);
      expect(await ask(url)).toEqual(WELL);
      await own.stop();
      expect(await askUntil(url, AWAY)).toEqual(AWAY);
      expect((await fetch(`${url}/ready`)).status).toBe(503);
      expect((await fetch(`${url}/health`)).status).toBe(200);
      // Once for the loss, however often it was asked.
      expect(said().match(/"event":"store-lost"/g)).toHaveLength(1);
      await own.start();
      expect(await askUntil(url, WELL)).toEqual(WELL);
      expect((await fetch(`${url}/ready`)).status).toBe(200);
      child.kill('SIGINT');
      expect(await ended).toBe(0);
    } finally {
      await own.remove();
    }
  },
  START_TIMEOUT_MS,
);
