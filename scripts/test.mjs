// The one test command: runs every runner, keeps each one's counts, and ends with their sum on a line of its own.
// `npm test -- jest` runs the named runners only.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { findChromium } from '../test/browser/chromium.mjs';
import { runPython } from './python.mjs';

const results = '.cache/test-results';
const runners = {
  jest: () => runJest('jest', ['--coverage']),
  browser: runBrowser,
  python: () => runPython(results),
};

// End-to-end tests start what a user starts: the built program.
if (spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' }).status !== 0) process.exit(1);
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in runners));
if (unknown.length > 0) {
  console.error(`Unknown runner: ${unknown.join(', ')}. There are: ${Object.keys(runners).join(', ')}.`);
  process.exit(2);
}
let failed = false;
for (const [name, run] of Object.entries(runners)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const counts = await run();
  writeFileSync(`${results}/${name}.json`, JSON.stringify(counts));
  if (counts.failed > 0 || counts.passed + counts.skipped === 0) failed = true;
}
const summary = spawnSync(process.execPath, ['scripts/summary.mjs'], { stdio: 'inherit' });
process.exit(failed || summary.status !== 0 ? 1 : 0);

/** The explorer and the query page in a real Chromium; where there is none, that is told aloud, and under CI=true it fails. */
function runBrowser() {
  if (findChromium() !== null) return runJest('browser', ['--config', 'test/browser/jest.config.js']);
  const line = '='.repeat(100);
  console.error(
    `${line}\nTHE PAGES ARE NOT TESTED: there is no Chromium. Install it (Debian: apt-get install chromium), or name it in CHROMIUM.\n${line}`,
  );
  return { passed: 0, failed: process.env.CI === 'true' ? 1 : 0, skipped: 1 };
}

function runJest(name, more) {
  const report = `${results}/${name}-report.log`;
  const child = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      ...more,
      '--json',
      `--outputFile=${report}`,
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    const broken = numFailedTests + numRuntimeErrorTestSuites;
    return {
      passed: numPassedTests,
      failed: broken === 0 && child.status !== 0 ? 1 : broken,
      skipped: numPendingTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
