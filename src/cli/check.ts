import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { PACKAGE_ROOT } from '../package-root.js';
import { checkRegistry, loadRegistry } from '../registry/index.js';
import { checkSources, REGISTRY_FOLDERS, readSeedFiles, readSeedFolder } from '../seeder/index.js';
import { type Problem, SeedFileError } from '../seedfile/index.js';
import { CommandError, count, print, printJson } from './terminal.js';

/** A finding of either kind, as the terminal and --json show it. */
interface Finding {
  code: string;
  place: string;
  message: string;
}

export function checkCommand(command: Command): Command {
  return command
    .argument(
      '[file...]',
      'seed files, registry files or folders; without any, the whole seed folder and its registry',
    )
    .option('--seed <folder>', 'the seed folder', join(PACKAGE_ROOT, 'seed'))
    .option('--json', 'print the findings as JSON')
    .action(async (files: string[], flags: { seed: string; json?: boolean }) => {
      const whole = files.length === 0;
      const { findings, checked } = await findingsOf(files, flags.seed);
      if (flags.json) printJson(findings);
      else for (const { place, code, message } of findings) print(`${place} ${code}: ${message}`);
      if (findings.length > 0) throw new CommandError(`${count(findings.length, 'finding')}.`);
      if (!flags.json)
        print(whole ? `${flags.seed}: all in order.` : `${count(checked, 'file')}: all in order.`);
    });
}

/** What is wrong with the files, and how many there are. */
async function findingsOf(
  files: string[],
  folder: string,
): Promise<{ findings: Finding[]; checked: number }> {
  try {
    const registryFiles = readSeedFiles(
      REGISTRY_FOLDERS.map((name) => join(folder, name)).filter(existsSync),
    );
    const named = files.length > 0 ? readSeedFiles(files) : readSeedFolder(folder);
    const ids = new Set(named.map(({ id }) => id));
    // Files named alone may refer to the registry: it stands beside them, unless it is named itself.
    const problems = await checkSources([...named, ...registryFiles.filter(({ id }) => !ids.has(id))]);
    const registry = files.length > 0 ? [] : checkRegistry(loadRegistry(join(folder, 'registry')));
    const findings = [
      ...problems.map(findingOf),
      ...registry.map(({ code, file, pointer, message }) => ({
        code,
        place: join(folder, 'registry', file) + pointer,
        message,
      })),
    ];
    return { findings, checked: named.length };
  } catch (error) {
    if (!(error instanceof SeedFileError)) throw error;
    return { findings: error.problems.map(findingOf), checked: files.length };
  }
}

function findingOf({ code, path, line, column, pointer, message, hint }: Problem): Finding {
  const place = line === null ? path : `${path}:${line}:${column}`;
  return { code, place: pointer === '' ? place : `${place} ${pointer}`, message: `${message} ${hint}` };
}
