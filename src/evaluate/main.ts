#!/usr/bin/env node
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { PACKAGE_ROOT } from '../package-root.js';
import { verdicts } from './bars.js';
import { type Baseline, baselineOf, changes, formatBaseline, parseBaseline } from './baseline.js';
import { CORPUS_FORMATS } from './corpus.js';
import { evaluate } from './evaluate.js';
import { changeList, problemList, report } from './report.js';
import { f1, precision, recall } from './tally.js';

interface Options {
  json?: true;
  errors: number;
  unlinked: number;
  measure?: string;
  language?: string[];
  format?: string[];
  jobs?: number;
  record: string;
  references: string;
  baseline: string;
  updateBaseline?: true;
  strict?: true;
}

const inPackage = (...parts: string[]) => path.relative('.', path.join(PACKAGE_ROOT, ...parts)) || '.';

const program = new Command('evaluate')
  .description(
    'Measures the extractor on a folder of documents: against the UN’s own links, languages and formats against each other, and references made by reading.',
  )
  .argument(
    '[folder]',
    'corpus: <language>/<SYMBOL>.xml|txt|pdf with links.tsv and manifest.tsv',
    inPackage('..', 'shared', 'corpus'),
  )
  .option('--json', 'print the figures (and the problems that --errors asks for) as JSON')
  .option('--errors <n>', 'list at most n problems of each measure', whole, 0)
  .option(
    '--unlinked <n>',
    'list at most n references of each kind that carry no link and are no error',
    whole,
    0,
  )
  .option('--measure <words>', 'list only problems of measures that begin with these words')
  .option('--language <codes...>', 'read only these languages')
  .addOption(new Option('--format <names...>', 'read only these formats').choices(CORPUS_FORMATS))
  .option('--jobs <n>', 'worker threads (default: as many as there are cores)', whole)
  .option('--record <folder>', 'the document of record', inPackage('..', 'shared', 'seeds'))
  .option('--references <folder>', 'references made by reading', inPackage('test', 'reference'))
  .option('--baseline <file>', 'figures to compare with', inPackage('bench', 'evaluation-baseline.json'))
  .option('--update-baseline', 'write the figures of this run to the baseline')
  .option('--strict', 'exit with 1 where a bar is missed or a file is not read')
  .addHelpText(
    'after',
    '\nExit codes: 0 done, 1 a bar is missed (--strict) or the run failed, 2 wrong usage.',
  );

function whole(text: string): number {
  const value = Number(text);
  if (!/^\d+$/u.test(text) || !Number.isSafeInteger(value))
    throw new InvalidArgumentError('a whole number is needed.');
  return value;
}

async function main(folder: string, options: Options): Promise<void> {
  const partial = options.language !== undefined || options.format !== undefined;
  if (partial && options.updateBaseline)
    throw new Error(
      'A baseline holds all languages and formats: leave out --language and --format with --update-baseline.',
    );
  const evaluation = await evaluate(folder, {
    languages: options.language,
    formats: options.format,
    jobs: options.jobs,
    record: options.record,
    references: options.references,
    listed: options.errors > 0 || options.unlinked > 0,
    onProgress: progress,
  });
  const { problems, unlinked } = evaluation;
  const { cells } = evaluation.figures;
  const list = verdicts(cells);
  const figures = baselineOf(evaluation.figures);
  const before = options.updateBaseline ? null : await readBaseline(options.baseline);
  const moved = before ? changes(before, figures, partial) : { cells: [], files: [] };
  const wanted = problems.filter(({ measure }) => measure.startsWith(options.measure ?? ''));

  if (options.json) {
    const counted = Object.fromEntries(
      [...cells].map(([name, tally]) => [
        name,
        { ...tally, precision: precision(tally), recall: recall(tally), f1: f1(tally) },
      ]),
    );
    const listed = options.errors > 0 ? { problems: wanted } : {};
    const asked = options.unlinked > 0 ? { unlinked } : {};
    console.log(
      JSON.stringify(
        {
          cells: counted,
          bars: list,
          changes: moved,
          files: evaluation.files,
          failures: evaluation.failures,
          ...listed,
          ...asked,
        },
        null,
        2,
      ),
    );
  } else {
    const apart = unlinked.map((one) => ({ ...one, measure: `unlinked: ${one.reason}` }));
    const parts = [
      options.errors > 0 ? problemList(wanted, options.errors) : '',
      options.unlinked > 0 ? problemList(apart, options.unlinked) : '',
      report(evaluation, list),
      changeList('Cells that moved since the baseline', moved.cells),
      changeList('Files that moved since the baseline (references against links)', moved.files),
    ];
    console.log(parts.filter((part) => part !== '').join('\n\n'));
  }
  if (options.updateBaseline) await writeFile(options.baseline, formatBaseline(figures));
  if (options.strict && (list.some(({ met }) => !met) || evaluation.failures.length > 0))
    process.exitCode = 1;
}

async function readBaseline(file: string): Promise<Baseline | null> {
  const json = await readFile(file, 'utf8').catch(() => null);
  return json === null ? null : parseBaseline(json, file);
}

/** One line on stderr that is overwritten; silent where stderr is no terminal. */
function progress(done: number, all: number): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(done < all ? `\r\u001b[2Kevaluate: ${done} of ${all} documents` : '\r\u001b[2K');
}

try {
  await program.exitOverride().action(main).parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    process.stderr.write(`evaluate: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
