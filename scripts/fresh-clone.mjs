// Follows the README as a newcomer would: clones this checkout into an empty folder, runs the first command of the README
// with an empty npm cache, pastes the first query, compares with the answer printed below it, and stops the server.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

const home = mkdtempSync(join(tmpdir(), 'recalling-fresh-'));
const clone = join(home, 'recalling');
const counts = { passed: 0, failed: 0, skipped: 0 };
const check = (name, ok, detail = '') => {
  counts[ok ? 'passed' : 'failed'] += 1;
  console.log(`${ok ? 'ok' : 'FAILED'}  ${name}${ok ? '' : `\n${detail}`}`);
};

let server;
try {
  check('clone', spawnSync('git', ['clone', '--quiet', '.', clone], { stdio: 'inherit' }).status === 0);
  const readme = readFileSync(join(clone, 'README.md'), 'utf8');
  const block = (language) =>
    new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1].trim() ?? '';
  const command = block('sh');
  const port = await freePort();
  const started = Date.now();
  server = spawn('bash', ['-c', command], {
    cwd: clone,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PORT: String(port), npm_config_cache: join(home, 'npm-cache'), NEO4J_URI: '' },
  });
  const answer = await untilAnswered(`http://127.0.0.1:${port}/graphql`, block('graphql'), 300_000);
  check(
    `"${command}" serves within five minutes (${Math.round((Date.now() - started) / 1000)} s)`,
    answer !== undefined,
  );
  const expected = JSON.parse(block('json') || 'null');
  check(
    'the first query has the answer that the README prints',
    isDeepStrictEqual(answer, expected),
    JSON.stringify(answer, null, 2),
  );
} catch (error) {
  check('fresh clone', false, String(error?.stack ?? error));
} finally {
  if (server?.pid) {
    try {
      process.kill(-server.pid, 'SIGTERM');
    } catch {
      // it has ended by itself, which the checks above have told
    }
  }
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
}
mkdirSync('.cache/test-results', { recursive: true });
writeFileSync('.cache/test-results/fresh-clone.json', JSON.stringify(counts));
process.exit(counts.failed > 0 ? 1 : 0);

async function untilAnswered(url, query, milliseconds) {
  const deadline = Date.now() + milliseconds;
  while (Date.now() < deadline && server.exitCode === null) {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return await response.json();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
  return undefined;
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
