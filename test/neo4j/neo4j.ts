import neo4j from 'neo4j-driver';
import { type Graph, MEMORY, type Neo4jConfig, openGraph } from '../../src/graph/index.js';

/** How long a suite may wait for Neo4j: its start, jars and all, and the suites that have it before, in milliseconds. */
export const START_TIMEOUT_MS = 400_000;

/** The run's Neo4j, empty, for one suite alone until it is released. */
export interface Lease {
  config: Neo4jConfig;
  release(): Promise<void>;
}

type Answer = { uri: string; user: string; password: string; isOwn: boolean } | { reasons: string[] };

/**
 * Asks for the Neo4j of this run, and waits for it.
 * @returns null where none is to be had, which the run has told aloud; under CI=true that is an error
 */
export async function leaseNeo4j(): Promise<Lease | null> {
  const door = process.env.RECALLING_TEST_NEO4J;
  if (door === undefined) throw new Error('These tests need the globalSetup of jest.config.js.');
  const lease = new AbortController();
  const answer = await firstLine(await fetch(door, { signal: lease.signal }));
  if ('reasons' in answer) {
    lease.abort();
    if (process.env.CI === 'true')
      throw new Error(`Under CI a Neo4j must be there: ${answer.reasons.join('; ')}.`);
    return null;
  }
  const { uri, user, password, isOwn } = answer;
  await emptyDatabase(answer, isOwn);
  return {
    config: { engine: 'neo4j', uri, user, password },
    release: async () => {
      await emptyDatabase(answer, isOwn);
      lease.abort();
    },
  };
}

/** Both engines, empty and prepared; the second is missing where no Neo4j is to be had. */
export async function openBothEngines(): Promise<{ graphs: Graph[]; close(): Promise<void> }> {
  const lease = await leaseNeo4j();
  const graphs = [openGraph({ engine: 'grafeo', path: MEMORY }), ...(lease ? [openGraph(lease.config)] : [])];
  for (const graph of graphs) await graph.prepare();
  return {
    graphs,
    close: async () => {
      for (const graph of graphs) await graph.close();
      await lease?.release();
    },
  };
}

/** Deletes all nodes. A database that is not the tests' own must be empty, or bear the mark of an earlier run. */
async function emptyDatabase(
  { uri, user, password }: { uri: string; user: string; password: string },
  isOwn: boolean,
): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const database = process.env.NEO4J_DATABASE;
  const run = (query: string) => driver.executeQuery(query, {}, database ? { database } : {});
  try {
    const { records } = await run(
      'MATCH (n) RETURN count(n) AS nodes, count(CASE WHEN n:RecallingTests THEN 1 END) AS marks',
    );
    const found = records[0]?.toObject() as { nodes: number; marks: number };
    if (!isOwn && found.nodes > 0 && found.marks === 0) {
      throw new Error(
        `NEO4J_URI names a database that holds ${found.nodes} nodes: the tests would delete them. Give them an empty one.`,
      );
    }
    await run('MATCH (n) WHERE NOT n:RecallingTests DETACH DELETE n');
    await run('MERGE (:RecallingTests)');
  } finally {
    await driver.close();
  }
}

async function firstLine(response: Response): Promise<Answer> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    if (text.includes('\n')) return JSON.parse(text) as Answer;
  }
  throw new Error(`The tests' Neo4j gave no answer: ${text}`);
}
