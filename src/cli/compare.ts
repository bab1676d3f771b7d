import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import {
  CHANGES,
  type Change,
  type ComparableText,
  type Comparison,
  compareTexts,
  compareWording,
  fromSeedFile,
  type ParagraphChange,
} from '../compare/index.js';
import { PACKAGE_ROOT } from '../package-root.js';
import { loadRegistry } from '../registry/index.js';
import { readSeedFiles } from '../seeder/index.js';
import { type SeedFile, seedFileName } from '../seedfile/index.js';
import { readWritten } from '../symbols/index.js';
import { CommandError, EXIT, print, printJson } from './terminal.js';

interface CompareFlags {
  seed: string;
  changes?: Change[];
  json?: boolean;
}

export function compareCommand(command: Command): Command {
  return command
    .argument('<before>', 'a symbol whose seed file is in the seed folder, or the path of a seed file')
    .argument('<after>', 'the same for the later text')
    .argument(
      '[later...]',
      'more texts of a series, or of the life of a draft: each is compared with the one before it',
    )
    .option('--seed <folder>', 'where seed files are looked up', join(PACKAGE_ROOT, 'seed'))
    .addOption(
      new Option('-c, --changes <list>', `print only these paragraphs: ${CHANGES.join(', ')}`).argParser(
        changes,
      ),
    )
    .option('--json', 'print the comparison as JSON (a list of them for more than two texts)')
    .addHelpText(
      'after',
      `
Where seed files were written with --keep-text, what went and came is shown in the words: [-went-] {+came+}.

Examples:
  recalling compare A/RES/79/194 A/RES/80/118 --changes NEW,DROPPED
  recalling compare A/C.2/80/L.17 A/C.2/80/L.58 A/RES/80/118`,
    )
    .action((before: string, after: string, later: string[], flags: CompareFlags) => {
      const texts = [before, after, ...later].map((name) => fromSeedFile(load(name, flags.seed)));
      const steps = texts.slice(1).map((text, index) => step(texts[index] ?? text, text, flags.changes));
      if (flags.json) printJson(steps.length === 1 ? steps[0] : steps);
      else for (const [index, one] of steps.entries()) printForPeople(one, index > 0);
    });
}

function changes(list: string): Change[] {
  const named = list.split(',').map((name) => name.trim().toUpperCase());
  const unknown = named.find((name) => !CHANGES.some((change) => change === name));
  if (unknown !== undefined)
    throw new CommandError(
      `--changes: ${JSON.stringify(unknown)} is no change.`,
      EXIT.usage,
      `Those are ${CHANGES.join(', ')}.`,
    );
  return CHANGES.filter((change) => named.includes(change));
}

/** Two texts compared, with only the paragraphs that are asked for, and with their words where both were kept. */
function step(before: ComparableText, after: ComparableText, wanted: Change[] | undefined): Comparison {
  const comparison = compareTexts(before, after);
  const paragraphs = comparison.paragraphs
    .filter(({ change }) => wanted === undefined || wanted.includes(change))
    .map((one) =>
      one.change === 'CHANGED' && one.before?.text !== undefined && one.after?.text !== undefined
        ? { ...one, wording: compareWording(one.before.text, one.after.text) }
        : one,
    );
  return { ...comparison, paragraphs };
}

function load(name: string, folder: string): SeedFile {
  // A number alone may be of several organs: meant is the one whose seed file is there.
  const files = readWritten(name, []).map(({ id }) => join(folder, seedFileName(id)));
  const path = existsSync(name) ? name : (files.find((file) => existsSync(file)) ?? files[0]);
  if (path === undefined)
    throw new CommandError(
      `${name}: this is neither a file nor a document symbol.`,
      EXIT.refused,
      'Give a symbol, as A/RES/79/194, or the path of a file that "recalling extract" wrote.',
    );
  if (!existsSync(path))
    throw new CommandError(
      `${name}: there is no seed file at ${path}.`,
      EXIT.refused,
      'Extract the document first: recalling extract FILE --out FOLDER, then --seed FOLDER.',
    );
  const [source, another] = readSeedFiles([path]);
  if (source?.kind === 'document' && !another) return source.file.value;
  throw new CommandError(
    `${name}: this is not the seed file of one document.`,
    EXIT.refused,
    'Give a symbol, or the path of a file that "recalling extract" wrote.',
  );
}

function printForPeople(comparison: Comparison, isLater: boolean): void {
  const { before, after, paragraphs, counts, entered, left, shifts } = comparison;
  const numbers = Object.entries(counts).map(
    ([change, number]) => `${number} ${change.toLowerCase().replace('_', ' ')}`,
  );
  print(`${isLater ? '\n' : ''}${before} → ${after}: ${numbers.join(', ')}\n`);
  for (const paragraph of paragraphs) printParagraph(paragraph);
  const named = namer();
  printList('cited anew', entered.map(named));
  printList('no longer cited', left.map(named));
  printList(
    'treated otherwise (acts that went → acts that came)',
    shifts.map(({ target, before: was, after: is }) => {
      const [went, came] = [was.filter((act) => !is.includes(act)), is.filter((act) => !was.includes(act))];
      return `${named(target)}: ${went.join(', ') || '—'} → ${came.join(', ') || '—'}`;
    }),
  );
}

/** Ids with the names that the registry knows: 'cstd/29 (Commission on …, twenty-ninth session)'. */
function namer(): (id: string) => string {
  const registry = loadRegistry();
  return (id) => {
    const name = registry.byAlias(id)?.names.en?.[0];
    return name === undefined || name === id ? id : `${id} (${name})`;
  };
}

function printList(head: string, lines: string[]): void {
  if (lines.length > 0) print(`\n${head}:\n${lines.map((line) => `  ${line}`).join('\n')}`);
}

function printParagraph({
  change,
  before,
  after,
  similarity,
  moved,
  actShift,
  wordsIn,
  wording,
}: ParagraphChange): void {
  const places = `${before?.label ?? '—'} → ${after?.label ?? '—'}`.padEnd(16);
  const degree =
    change === 'CHANGED' && similarity !== null
      ? `  ${Math.round(similarity * 100)} % alike${moved ? ', moved' : ''}`
      : '';
  const only = before === null ? after : after === null ? before : null;
  const acts = actShift
    ? `  ${actShift.map((act) => act ?? '—').join(' → ')}`
    : only?.firstAct
      ? `  ${only.firstAct}`
      : '';
  const kin = wordsIn ? `  most of its words in the ${after ? 'earlier' : 'later'} ${wordsIn.label}` : '';
  print(`  ${change.padEnd(12)} ${places}${degree}${acts}${kin}`.trimEnd());
  const marks = { SAME: ['', ''], REMOVED: ['[-', '-]'], ADDED: ['{+', '+}'] } as const;
  const words = wording
    ? wording
        .map(
          ({ kind, text }) => `${marks[kind][0]}${text.trimEnd()}${marks[kind][1]}${/\s*$/.exec(text)?.[0]}`,
        )
        .join('')
    : only?.text;
  if (words !== undefined) print(`      ${words}`);
}
