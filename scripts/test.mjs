// The one test command: runs every runner, keeps each one's counts, and ends with their sum on a line of its own.
// `npm test -- jest` runs the named runners only.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const results = '.cache/test-results';
const runners = { jest: runJest };

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
  const counts = run();
  writeFileSync(`${results}/${name}.json`, JSON.stringify(counts));
  if (counts.failed > 0 || counts.passed === 0) failed = true;
}
const summary = spawnSync(process.execPath, ['scripts/summary.mjs'], { stdio: 'inherit' });
process.exit(failed || summary.status !== 0 ? 1 : 0);

function runJest() {
  const report = `${results}/jest-report.log`;
  const arguments_ = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
  ];
  const child = spawnSync(
    process.execPath,
    [...arguments_, '--coverage', '--json', `--outputFile=${report}`],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      maxBuffer: 1 << 28,
    },
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
