import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from './chromium.mjs';

const MAIN = 'dist/cli/main.js';

/** Before all suites: the built program seeds a graph of its own and serves it, as a user would start it; one Chromium. */
export default async function setup() {
  for (const needed of [MAIN, 'dist/web/explorer/index.html', 'dist/web/ide/index.html']) {
    if (!existsSync(needed)) throw new Error(`${needed} is missing. Run "npm run build" first.`);
  }
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('There is no Chromium. Install it, or name it in CHROMIUM.');

  const folder = mkdtempSync(join(tmpdir(), 'recalling-browser-'));
  const environment = { ...process.env, RECALLING_GRAPH: join(folder, 'graph.grafeo'), NEO4J_URI: '' };
  const seeded = spawnSync(process.execPath, [MAIN, 'seed'], { env: environment, encoding: 'utf8' });
  if (seeded.status !== 0) throw new Error(`The graph could not be seeded: ${seeded.stderr}`);

  const server = spawn(process.execPath, [MAIN, 'serve', '--port', '0', '--json'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.env.RECALLING_TEST_URL = await addressOf(server);
  const browser = await chromium.launchServer({ executablePath, args: CHROMIUM_FLAGS });
  process.env.RECALLING_TEST_BROWSER = browser.wsEndpoint();
  globalThis.recallingBrowser = { folder, server, browser };
}

/** Where the server says that it listens. */
function addressOf(server) {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout.setEncoding('utf8').on('data', (part) => {
      said += part;
      const url = /"url":\s*"([^"]+)"/.exec(said)?.[1];
      if (url) resolve(url);
    });
    server.once('exit', (code) => reject(new Error(`The server ended with ${code} before it listened.`)));
  });
}
