import { createServer } from 'node:http';
import { startNeo4j } from './boot.mjs';

/**
 * Before all tests: a door at which a suite asks for Neo4j. The first to ask has it started, for the whole run; runs in
 * which nobody asks start nothing. There is one database, so suites have it one after the other: whoever has asked
 * holds it for as long as its request stays open. The server belongs to this process and ends with it.
 */
export default async function setup() {
  let started = null;
  let lastLease = Promise.resolve();
  const door = createServer((_request, response) => {
    const over = new Promise((resolve) => response.once('close', resolve));
    const turn = lastLease;
    lastLease = turn.then(() => over);
    started ??= startNeo4j().then(announce);
    Promise.all([started, turn]).then(
      ([{ own, ...neo4j }]) => response.write(`${JSON.stringify({ ...neo4j, isOwn: Boolean(own) })}\n`),
      (error) => response.write(`${JSON.stringify({ reasons: [error.message] })}\n`),
    );
  });
  door.requestTimeout = 0;
  await new Promise((resolve) => door.listen(0, '127.0.0.1', resolve));
  door.unref();
  process.env.RECALLING_TEST_NEO4J = `http://127.0.0.1:${door.address().port}`;
  globalThis.recallingNeo4j = { door, started: () => started };
}

function announce(neo4j) {
  if (neo4j.reasons) {
    const line = '='.repeat(100);
    process.stderr.write(
      `\n${line}\nNO NEO4J: nothing that needs one is tested, only the embedded engine is.\n  ${neo4j.reasons.join('\n  ')}\nSet NEO4J_URI, or install Docker, or Java 17 with Maven.\n${line}\n`,
    );
  }
  return neo4j;
}
