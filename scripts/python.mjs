// The runner "python": what real readers from PyPI find in the exports, and the notebook with a real kernel, both against a
// server that is started here over the shipped seed. The packages go into a venv under .cache/, once for each requirements.txt.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const REQUIREMENTS = 'test/readers/requirements.txt';
const LEAST = [3, 11];

/** Counts of the run; where there is no Python that is told aloud, and under CI=true is a failure. */
export async function runPython(results) {
  const { python, reason } = environment();
  if (python === undefined) {
    const line = '='.repeat(100);
    console.error(
      `\n${line}\nNO PYTHON: neither the readers of exports nor the notebook are tested.\n  ${reason}\nInstall Python ${LEAST.join('.')} or later with its venv module (Debian: python3-venv), or set PYTHON.\n${line}\n`,
    );
    return { passed: 0, failed: process.env.CI === 'true' ? 1 : 0, skipped: 1 };
  }
  const folder = mkdtempSync(join(tmpdir(), 'recalling-python-'));
  let server;
  try {
    const env = { ...process.env, RECALLING_GRAPH: join(folder, 'graph.grafeo') };
    delete env.NEO4J_URI;
    const seeded = spawnSync(process.execPath, ['dist/cli/main.js', 'seed'], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (seeded.status !== 0) throw new Error('The graph could not be seeded.');
    server = spawn(process.execPath, ['dist/cli/main.js', 'serve', '--port', '0', '--json'], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const url = await addressOf(server);
    const report = join(results, 'python-report.xml');
    await exited(
      spawn(
        python,
        ['-m', 'pytest', '-q', '-p', 'no:cacheprovider', `--junit-xml=${report}`, 'test/readers'],
        {
          env: { ...process.env, RECALLING_URL: url, PYTHONDONTWRITEBYTECODE: '1' },
          stdio: ['ignore', 'inherit', 'inherit'],
        },
      ),
    );
    return countsIn(readFileSync(report, 'utf8'));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    server?.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The Python of a venv that holds the requirements, made where it is not there yet. */
function environment() {
  const base = process.env.PYTHON || 'python3';
  const told = spawnSync(base, ['-c', 'import sys; print(*sys.version_info[:2])'], { encoding: 'utf8' });
  if (told.status !== 0) return { reason: `${base}: ${told.error?.message ?? told.stderr.trim()}` };
  const [major, minor] = told.stdout.trim().split(' ').map(Number);
  if (major < LEAST[0] || (major === LEAST[0] && minor < LEAST[1]))
    return { reason: `${base} is Python ${major}.${minor}.` };
  const key = createHash('sha256').update(readFileSync(REQUIREMENTS)).digest('hex').slice(0, 8);
  const venv = `.cache/python-${major}.${minor}-${key}`;
  const python = join(venv, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  const done = join(venv, 'complete');
  if (existsSync(done)) return { python };
  rmSync(venv, { recursive: true, force: true });
  for (const [command, args] of [
    [base, ['-m', 'venv', venv]],
    [python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', REQUIREMENTS]],
  ]) {
    const step = spawnSync(command, args, { encoding: 'utf8' });
    if (step.status !== 0)
      return { reason: `${command} ${args.join(' ')}: ${(step.stderr || step.stdout).trim().slice(-2_000)}` };
  }
  writeFileSync(done, '');
  return { python };
}

function addressOf(server) {
  return new Promise((resolve, reject) => {
    let text = '';
    server.stdout.on('data', (chunk) => {
      text += chunk;
      const [, url] = /"url":\s*"([^"]+)"/.exec(text) ?? [];
      if (url) resolve(url);
    });
    server.once('exit', (code) => reject(new Error(`The server ended with code ${code}.`)));
  });
}

function exited(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
}

/** Of a report in JUnit's form. */
function countsIn(xml) {
  const [suite = ''] = /<testsuite\b[^>]*>/.exec(xml) ?? [];
  const count = (name) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(suite)?.[1] ?? 0);
  const failed = count('failures') + count('errors');
  return { passed: count('tests') - failed - count('skipped'), failed, skipped: count('skipped') };
}
