import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { writeIfChanged } from '../batch/index.js';
import { knownStates, parseRecords, toEntries } from '../metadata/index.js';
import { loadRegistry } from '../registry/index.js';
import { formatRegistryFile } from '../seedfile/index.js';
import { count, printJson, say } from './terminal.js';

export function metadataCommand(): Command {
  return new Command('metadata')
    .description(
      "turn the UN's own metadata of resolutions (JSON Lines) into registry entries: votes, sponsors, subjects, goals",
    )
    .argument('<file...>', 'metadata files of UNxml (data_extract)')
    .option('-o, --out <file>', 'where to write; stdout by default')
    .option(
      '--reference <text>',
      'how the collection is cited as the source of each fact',
      'UNxml/GAresolutions, data_extract',
    )
    .action(async (files: string[], flags: { out?: string; reference: string }) => {
      const records = (
        await Promise.all(files.map(async (file) => parseRecords(await readFile(file, 'utf8'), file)))
      ).flat();
      const { entries, notices } = toEntries(records, flags.reference, knownStates(loadRegistry()));
      for (const { symbol, message } of notices) say(`${symbol}: ${message}`);
      const file = { format: 'recalling-registry/1', entries };
      if (!flags.out) return printJson(file);
      const changed = await writeIfChanged(flags.out, formatRegistryFile(file));
      say(
        `${flags.out}: ${changed ? 'written' : 'unchanged'}. ${count(records.length, 'record')}, ${entries.length} entries.`,
      );
    });
}
