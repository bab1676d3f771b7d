import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { type Comparison, compareTexts, fromSeedFile } from '../compare/index.js';
import { PACKAGE_ROOT } from '../package-root.js';
import { readSeedFiles } from '../seeder/index.js';
import { type SeedFile, seedFileName } from '../seedfile/index.js';
import { normalise } from '../symbols/index.js';
import { CommandError, EXIT, print, printJson } from './terminal.js';

export function compareCommand(command: Command): Command {
  return command
    .argument('<before>', 'a symbol whose seed file is in the seed folder, or the path of a seed file')
    .argument('<after>', 'the same for the later text')
    .option('--seed <folder>', 'where seed files are looked up', join(PACKAGE_ROOT, 'seed'))
    .option('--json', 'print the comparison as JSON')
    .action(async (before: string, after: string, flags: { seed: string; json?: boolean }) => {
      const comparison = compareTexts(
        fromSeedFile(load(before, flags.seed)),
        fromSeedFile(load(after, flags.seed)),
      );
      if (flags.json) printJson(comparison);
      else printForPeople(comparison);
    });
}

function load(name: string, folder: string): SeedFile {
  const symbol = normalise(name);
  const path = existsSync(name) ? name : symbol ? join(folder, seedFileName(symbol)) : name;
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

function printForPeople({ before, after, paragraphs, counts, entered, left, shifts }: Comparison): void {
  const numbers = Object.entries(counts).map(
    ([change, number]) => `${number} ${change.toLowerCase().replace('_', ' ')}`,
  );
  print(`${before} → ${after}: ${numbers.join(', ')}\n`);
  for (const { change, before: was, after: is, similarity, moved, actShift } of paragraphs) {
    const places = `${was?.label ?? '—'} → ${is?.label ?? '—'}`.padEnd(16);
    const degree =
      change === 'CHANGED' && similarity !== null
        ? `  ${Math.round(similarity * 100)} % alike${moved ? ', moved' : ''}`
        : '';
    print(`  ${change.padEnd(12)} ${places}${degree}${actShift ? `  ${actShift[0]} → ${actShift[1]}` : ''}`);
  }
  if (entered.length > 0) print(`\ncited anew:       ${entered.join(', ')}`);
  if (left.length > 0) print(`no longer cited:  ${left.join(', ')}`);
  for (const shift of shifts)
    print(`treated otherwise: ${shift.target}  ${shift.before.join(', ')} → ${shift.after.join(', ')}`);
}
