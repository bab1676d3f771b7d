import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readDocument } from '../../src/documents/index.js';
import { extract } from '../../src/extract/index.js';
import { PACKAGE_ROOT } from '../../src/package-root.js';
import { loadRegistry } from '../../src/registry/index.js';
import { type Bench, cpuSeconds, repeated, Skipped } from '../harness.js';
import { madeText, SYMBOL } from '../made-text.js';

const VERSION = '2.7.8';
const VENV = join(PACKAGE_ROOT, '.cache', `eyecite-${VERSION}`);
const run = promisify(execFile);

/** A Python that has eyecite, in a virtual environment of the cache folder. */
function python(mayInstall: boolean): string {
  const bin = join(VENV, 'bin', 'python');
  if (existsSync(join(VENV, 'ready'))) return bin;
  if (!mayInstall) throw new Skipped('eyecite is not installed yet: npm run bench -- eyecite');
  try {
    execFileSync('python3', ['-m', 'venv', VENV], { stdio: 'pipe' });
    execFileSync(bin, ['-m', 'pip', 'install', '--quiet', `eyecite==${VERSION}`], { stdio: 'pipe' });
  } catch (error) {
    throw new Skipped(
      `eyecite ${VERSION} cannot be installed from PyPI: ${String(error).slice(0, 300)} It wants Python 3.10 with venv, and the network.`,
    );
  }
  writeFileSync(join(VENV, 'ready'), '');
  return bin;
}

/**
 * The citator of US law, on a text of its own kind and of the same length: eyecite finds citations and nothing else, while `extract` also
 * segments, tells acts, resolves and writes a seed file.
 */
export const bench: Bench = {
  about: 'beside eyecite on equally long English text',
  run: async ({ quick }) => {
    const bin = python(!quick);
    const bytes = quick ? 5_000 : 1_000_000;
    const runs = quick ? 1 : 3;
    const text = Buffer.from(madeText('en', bytes));
    const registry = loadRegistry();
    const own = async () => {
      extract(await readDocument(text, { name: 'text.txt' }), { symbol: SYMBOL, registry });
    };
    await own();
    const seconds = Math.min(...(await repeated(runs, () => cpuSeconds(own))));
    const folder = mkdtempSync(join(tmpdir(), 'recalling-bench-'));
    try {
      const rows = [];
      for (const [what, content] of [
        ['the same text', text.toString()],
        ['a text of US law', lawText(text.length)],
      ] as const) {
        const path = join(folder, 'text.txt');
        writeFileSync(path, content);
        const script = join(PACKAGE_ROOT, 'bench', 'rows', 'read_with_eyecite.py');
        const { stdout } = await run(bin, [script, path, String(runs)]);
        const theirs = JSON.parse(stdout) as { seconds: number };
        const value = text.length / 1e6 / seconds;
        rows.push({
          what: `extract, ${bytes / 1000} kB`,
          value,
          unit: 'MB/s' as const,
          baseline: { what: `eyecite on ${what}`, value: content.length / 1e6 / theirs.seconds },
        });
      }
      return rows;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** Made-up opinions, as dense in citations as our own text. */
function lawText(bytes: number): string {
  const paragraphs: string[] = [];
  for (let size = 0, count = 1; size < bytes; count += 1) {
    const paragraph = `The court held in Harbor v. Keeper, ${100 + (count % 400)} U.S. ${1 + (count % 900)}, ${2 + (count % 300)} (19${10 + (count % 80)}), that a library may lend its charts to any vessel in distress; see also Lamp Co. v. Island, ${1 + (count % 990)} F.2d ${1 + (count % 1200)} (9th Cir. 1985). The plaintiff, who had kept the reading room open through the storm, asked for the price of the oil and for nothing else. Id. at ${3 + (count % 300)}. Nothing in 42 U.S.C. § 1983 tells otherwise, and we see no reason to look beyond the words of the statute.`;
    paragraphs.push(paragraph);
    size += paragraph.length + 2;
  }
  return paragraphs.join('\n\n').slice(0, bytes);
}
