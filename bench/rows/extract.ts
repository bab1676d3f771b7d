import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFast } from '../../src/cli/engine-flags.js';
import { readDocument } from '../../src/documents/index.js';
import { extract } from '../../src/extract/index.js';
import { PACKAGE_ROOT } from '../../src/package-root.js';
import { loadRegistry } from '../../src/registry/index.js';
import { type Bench, COMMAND, cpuSeconds, milliseconds, percentile, type Row, repeated } from '../harness.js';
import { LANGUAGES, madeText, SYMBOL } from '../made-text.js';

const registry = loadRegistry();

interface Input {
  bytes: Uint8Array;
  symbol: string;
}

async function read({ bytes, symbol }: Input): Promise<void> {
  extract(await readDocument(bytes, { name: 'text.txt' }), { symbol, registry });
}

/** MB (10⁶ bytes of UTF-8) that are read in a second of processor time, compiling and collecting included; so many bytes at least, whole texts. */
async function speed(inputs: readonly Input[], least: number): Promise<number> {
  let bytes = 0;
  const seconds = await cpuSeconds(async () => {
    do
      for (const input of inputs) {
        await read(input);
        bytes += input.bytes.length;
      }
    while (bytes < least);
  });
  return bytes / 1e6 / seconds;
}

/** Bytes after which the engine has compiled nearly all that it will. */
const WARM = 15_000_000;

/** Real texts: read for the first time in this process, over again after that, and once everything is warm. */
async function speeds(what: string, inputs: readonly Input[], quick: boolean): Promise<Row[]> {
  const first = { what: `${what}, first reading`, value: await speed(inputs, 1) };
  const again = await speed(inputs, quick ? 1 : 5_000_000);
  await speed(inputs, quick ? 1 : WARM - 5_000_000);
  const warm = await speed(inputs, quick ? 1 : 5_000_000);
  const more = { unit: 'MB/s' as const, baseline: first, bar: { atLeast: 5 } };
  return [
    { ...first, unit: 'MB/s' },
    { what: `${what}, after it`, value: again, ...more },
    { what: `${what}, warm`, value: warm, ...more },
  ];
}

export const bench: Bench = {
  about: 'from plain text to seed file, by processor time: read for the first time, and in a warm process',
  run: async ({ quick }) => {
    const [small, large] = quick ? [5_000, 20_000] : [100_000, 10_000_000];
    // As the command reads.
    readFast();
    // First of all, while nothing has been read.
    const rows: Row[] = await realTexts(quick);
    for (const language of LANGUAGES) {
      const made = (bytes: number): Input => ({
        bytes: Buffer.from(madeText(language, bytes)),
        symbol: SYMBOL,
      });
      await speed([made(small)], 1);
      const value = await speed([made(small)], quick ? 1 : 5_000_000);
      const what = `${language}, ${small / 1000} kB`;
      rows.push({ what, value, unit: 'MB/s', bar: { atLeast: 5 } });
      rows.push({
        what: `${language}, ${large / 1000} kB`,
        value: await speed([made(large)], 1),
        unit: 'MB/s',
        baseline: { what, value },
        bar: { atLeast: 5 },
      });
    }
    rows.push(...(await oddShapes(quick)));
    rows.push(...(await documentOfRecord(quick)));
    return rows;
  },
};

/** What texts seldom are: where one costs more than its length, four times as much of it is read more slowly. */
const SHAPES: Readonly<Record<string, { head: string; words: string }>> = {
  'one paragraph of years': { head: '1. Recalls ', words: 'the harvests of 2006 and 2010, ' },
  'one paragraph of conventions': { head: '1. Recalls ', words: 'the Conventions on reefs and on lamps, ' },
  'lines without a verb': { head: '', words: 'The lamps and the keepers of the coast\n\n' },
};

async function oddShapes(quick: boolean): Promise<Row[]> {
  const [small, large] = quick ? [5_000, 20_000] : [50_000, 200_000];
  const rows: Row[] = [];
  for (const [shape, { head, words }] of Object.entries(SHAPES)) {
    const made = (bytes: number): Input => ({
      bytes: Buffer.from(`A resolution of the ports\n\n${head}${words.repeat(bytes / words.length)}`),
      symbol: SYMBOL,
    });
    const least = quick ? 1 : 2_000_000;
    await speed([made(small)], least);
    const baseline = { what: `${shape}, ${small / 1000} kB`, value: await speed([made(small)], least) };
    rows.push({ ...baseline, unit: 'MB/s' });
    const value = await speed([made(large)], least);
    rows.push({ what: `${shape}, ${large / 1000} kB`, value, unit: 'MB/s', baseline });
  }
  return rows;
}

const SHARED = join(PACKAGE_ROOT, '..', 'shared');

/** The real resolutions beside the checkout, where they are there. */
async function realTexts(quick: boolean): Promise<Row[]> {
  const rows: Row[] = [];
  for (const language of LANGUAGES) {
    const folder = join(SHARED, 'corpus', language);
    if (!existsSync(folder)) continue;
    const inputs = readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .slice(0, quick ? 1 : undefined)
      .map((name) => ({
        bytes: readFileSync(join(folder, name)),
        symbol: name.slice(0, -4).replaceAll('_', '/'),
      }));
    rows.push(...(await speeds(`${language}, ${inputs.length} real texts`, inputs, quick)));
  }
  return rows;
}

async function documentOfRecord(quick: boolean): Promise<Row[]> {
  const folder = join(SHARED, 'seeds');
  if (!existsSync(folder)) return [];
  const rows: Row[] = [];
  for (const name of readdirSync(folder)) {
    const input = { bytes: readFileSync(join(folder, name)), symbol: 'A/72/417' };
    await speed([input], 1);
    const warm = input.bytes.length / 1e3 / (await speed([input], quick ? 1 : 1_000_000));
    const what = 'document of record, warm process';
    rows.push({ what, value: warm, unit: 'ms' });
    const path = join(folder, name);
    const cold = () =>
      execFileSync(process.execPath, [COMMAND, 'extract', path, '--symbol', input.symbol, '--json']);
    const value = percentile(await repeated(quick ? 1 : 5, () => milliseconds(cold)), 0.5);
    rows.push({
      what: 'document of record, whole command',
      value,
      unit: 'ms',
      baseline: { what, value: warm },
      bar: { atMost: 500 },
    });
  }
  return rows;
}
