import { stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Failure } from '../batch/index.js';
import { collectInputs, kindsOf } from '../documents/index.js';
import type { SeedFile } from '../seedfile/index.js';
import { CommandError, count, EXIT, Progress, print, printJson, say, sayList } from './terminal.js';

interface ExtractFlags {
  symbol?: string;
  language?: string;
  out?: string;
  json?: boolean;
  keepText?: boolean;
  primary?: string;
  eachLanguage?: boolean;
  jobs?: number;
  timeout?: number;
}

const PRIMARY = 'en';

export function extractCommand(command: Command): Command {
  return command
    .argument('<input...>', 'files, folders or glob patterns; - reads one document from stdin')
    .option(
      '-s, --symbol <symbol>',
      'the document symbol, where it does not stand in the text (one document only)',
      idOf,
    )
    .option('-l, --language <code>', 'the language of the text; detected by default')
    .option('-o, --out <path>', 'a file for one document, a folder for several')
    .option(
      '--json',
      'print the seed file (a list of them where a text holds several) or a report (several files) as JSON',
    )
    .option('--keep-text', "keep each paragraph's text in the seed file; for your own use")
    .addOption(
      new Option('--primary <code>', 'language whose facts stand where a document comes in several').default(
        PRIMARY,
      ),
    )
    .option('--each-language', 'one seed file for each language of a document')
    .option('-j, --jobs <n>', 'worker threads; all cores by default', positive)
    .option(
      '-t, --timeout <seconds>',
      'give a document up after this long, list it as failed and go on (default: 120)',
      positive,
    )
    .action(run);
}

function positive(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('give a whole number from 1.');
  return number;
}

async function run(inputs: string[], flags: ExtractFlags): Promise<void> {
  await checkLanguages(flags);
  if (await isOne(inputs)) return extractOne(inputs[0] ?? '-', flags);
  if (flags.symbol)
    throw new CommandError(
      '--symbol names one document, and several inputs were given.',
      EXIT.usage,
      'Give one file, or leave --symbol out.',
    );
  return extractMany(inputs, flags);
}

/** What can be the id of a document: it stands in those of its paragraphs, and names a file. */
function idOf(text: string): string {
  const id = text.trim();
  if (/^[^#\p{Cc}]{1,100}$/u.test(id)) return id;
  throw new InvalidArgumentError('give the symbol as it is printed (A/72/417), or a short name of your own.');
}

/** Languages that are named must be there; `--primary` has a default, which need not be looked at. */
async function checkLanguages({ language, primary }: ExtractFlags): Promise<void> {
  const named = { '--language': language, '--primary': primary === PRIMARY ? undefined : primary };
  if (Object.values(named).every((code) => code === undefined)) return;
  const { languageCodes } = await import('../languages/index.js');
  const codes = languageCodes();
  for (const [option, code] of Object.entries(named))
    if (code !== undefined && !codes.includes(code))
      throw new CommandError(
        `${option} ${code}: no such language.`,
        EXIT.usage,
        `Known are ${codes.join(', ')}; CONTRIBUTING.md tells how to add one.`,
      );
}

async function isOne(inputs: string[]): Promise<boolean> {
  const [only] = inputs;
  if (only === undefined || inputs.length !== 1) return false;
  return (
    only === '-' ||
    (await stat(only).then(
      // Whatever else can be opened is a document as well: a pipe (`<(…)`, /dev/stdin), say.
      (entry) => !entry.isDirectory(),
      () => !/[*?{[]/.test(only),
    ))
  );
}

async function onlyInput(input: string): Promise<Uint8Array> {
  for await (const { bytes } of collectInputs([input])) return bytes();
  throw new CommandError(`${input}: no document was found there.`);
}

async function extractOne(input: string, flags: ExtractFlags): Promise<void> {
  const bytes = await onlyInput(input);
  const { extractOne: read, writeIfChanged } = await import('../batch/index.js');
  const reading = read(bytes, {
    name: input === '-' ? 'stdin' : input,
    ...(flags.symbol ? { symbol: flags.symbol } : {}),
    ...(flags.language ? { language: flags.language } : {}),
    ...(flags.timeout ? { seconds: flags.timeout } : {}),
    keepText: flags.keepText ?? false,
  });
  // Loaded while the worker reads.
  const { formatSeedFile, seedFileName } = await import('../seedfile/index.js');
  const seedFiles = await reading;
  if ('ok' in seedFiles) throw refusal(seedFiles);
  const isFile = flags.out !== undefined && extname(flags.out) === '.json';
  if (isFile && seedFiles.length > 1)
    throw new CommandError(
      `${input} holds ${count(seedFiles.length, 'document')}, and ${flags.out} is one file.`,
      EXIT.usage,
      'Give a folder: --out FOLDER.',
    );
  const asJson = flags.json || (!flags.out && process.stdout.isTTY !== true);
  for (const seedFile of seedFiles) {
    if (flags.out) {
      const path = isFile ? flags.out : join(flags.out, seedFileName(seedFile.document.symbol));
      const changed = await writeIfChanged(path, formatSeedFile(seedFile));
      say(`${path}: ${changed ? 'written' : 'unchanged'}. ${summary(seedFile)}`);
    }
    if (!flags.out && !asJson) printForPeople(seedFile);
  }
  if (!asJson) return;
  const printed = seedFiles.map((seedFile) => formatSeedFile(seedFile).trimEnd()).join(',\n');
  print(seedFiles.length > 1 ? `[${printed}]` : printed);
}

function refusal({ message, hint, stack }: Failure): CommandError {
  const error = new CommandError(message, EXIT.refused, hint ?? undefined);
  if (stack) error.stack = stack;
  return error;
}

function summary({ provisions, citations, mentions, diagnostics }: SeedFile): string {
  return [
    count(provisions.length, 'paragraph'),
    count(citations.length, 'citation'),
    count(mentions.length, 'unresolved mention'),
    count(diagnostics.length, 'diagnostic'),
  ].join(', ');
}

function printForPeople(seedFile: SeedFile): void {
  const { document, provisions, citations, diagnostics } = seedFile;
  print(
    `${document.symbol} (${document.kind}, ${document.language}${document.date ? `, ${document.date}` : ''}): ${summary(seedFile)}`,
  );
  for (const provision of provisions) {
    print(`\n${provision.label}  ${provision.clauses.map((clause) => clause.act).join(', ')}`);
    for (const { act, target, relation, form, footnote } of citations.filter(
      ({ from }) => from === provision.id,
    ))
      print(
        `    ${act} ${target}${relation ? `  ${relation}` : ''}  (${form}${footnote ? `, footnote ${footnote.resolved}` : ''})`,
      );
  }
  if (diagnostics.length > 0) print('');
  for (const { code, severity, message, provision } of diagnostics)
    print(`${severity} ${code}${provision ? ` ${provision}` : ''}: ${message}`);
  print('\n--json prints the seed file, --out writes it.');
}

async function extractMany(inputs: string[], flags: ExtractFlags): Promise<void> {
  if (!flags.out)
    throw new CommandError('Several documents need a folder to go to.', EXIT.usage, 'Add --out FOLDER.');
  // A slip in the last of the inputs is told before the first is read.
  for (const input of inputs) await pathsOf([input], []).next();
  const { extractAll, reasonsOf } = await import('../batch/index.js');
  const progress = new Progress('extract');
  const started = Date.now();
  const passedOver: string[] = [];
  const report = await extractAll(pathsOf(inputs, passedOver), {
    out: flags.out,
    passedOver,
    keepText: flags.keepText ?? false,
    eachLanguage: flags.eachLanguage ?? false,
    ...(flags.language ? { language: flags.language } : {}),
    ...(flags.primary ? { primary: flags.primary } : {}),
    ...(flags.jobs ? { jobs: flags.jobs } : {}),
    ...(flags.timeout ? { seconds: flags.timeout } : {}),
    signal: stoppedBySignals(),
    onProgress: ({ done, failed, path }) =>
      progress.show(`${done} read, ${failed} failed, ${basename(path)}`),
  }).finally(() => progress.end());
  if (flags.json) printJson(report);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  say(
    `${count(report.read, 'file')} read (${report.reused} from an earlier run), ${count(report.documents, 'document')}, ${count(report.changed.length, 'seed file')} written or changed, in ${seconds} s.`,
  );
  for (const [isCopy, why] of [
    [true, 'of which another is a copy'],
    [false, 'whose symbol and language another has, too'],
  ] as const) {
    const doubles = report.doubles.filter((double) => double.isCopy === isCopy);
    if (!flags.json && doubles.length > 0)
      sayList(
        `left aside: ${count(doubles.length, 'file')} ${why}`,
        doubles.map(({ path, kept }) => `${path} (read: ${kept})`),
      );
  }
  for (const { message, hint, paths } of reasonsOf(report.failed))
    sayList(`failed: ${count(paths.length, 'file')}: ${message}${hint ? ` ${hint}` : ''}`, paths);
  if (passedOver.length > 0)
    sayList(
      `passed over: ${count(passedOver.length, 'file')} of kinds that are not read (${kindsOf(passedOver)})`,
      passedOver,
    );
  if (report.failed.length + report.doubles.length + passedOver.length > 0)
    say(`All of them are listed in ${report.kept}; --json prints it.`);
  if (report.read === 0 && report.failed.length === 0)
    throw new CommandError(
      `No document was found in ${inputs.join(', ')}.`,
      EXIT.refused,
      'Read are .txt, .xml, .pdf, .docx, .doc and .html.',
    );
  if (report.failed.length > 0) process.exitCode = EXIT.refused;
}

/** Ctrl-C ends a run once what is being read has been read and kept; the second one, at once. */
function stoppedBySignals(): AbortSignal {
  const stop = new AbortController();
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(code);
      stop.abort(new CommandError('stopped.', code, 'The same command goes on where this one was.'));
    });
  return stop.signal;
}

async function* pathsOf(inputs: string[], passedOver: string[]): AsyncGenerator<string> {
  const onPassedOver = (path: string) => passedOver.push(path);
  for await (const { name, path } of collectInputs(inputs, { onPassedOver })) {
    if (path === undefined)
      throw new CommandError(`${name} holds one document: give - alone, without other inputs.`, EXIT.usage);
    yield path;
  }
}
