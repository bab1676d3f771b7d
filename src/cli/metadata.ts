import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { writeIfChanged } from '../batch/index.js';
import {
  collectionOf,
  knownGroups,
  knownStates,
  type MetadataRecord,
  parseRecords,
  toEntries,
} from '../metadata/index.js';
import { loadRegistry } from '../registry/index.js';
import { formatRegistryFile } from '../seedfile/index.js';
import { count, printJson, say } from './terminal.js';

const REFERENCE = 'UNxml/GAresolutions, data_extract';

async function recordsOf(file: string, reference: string | undefined): Promise<MetadataRecord[]> {
  const collection = reference ?? collectionOf(file);
  const records = parseRecords(await readFile(file, 'utf8'), file);
  return collection === undefined ? records : records.map((record) => ({ ...record, collection }));
}

export function metadataCommand(command: Command): Command {
  return command
    .argument('<file...>', 'metadata files of UNxml (data_extract)')
    .option('-o, --out <file>', 'where to write; stdout by default')
    .option(
      '--reference <text>',
      `how the collection is cited as the source of each fact (default: by the folder it lies in, else "${REFERENCE}")`,
    )
    .action(async (files: string[], flags: { out?: string; reference?: string }) => {
      const records = (await Promise.all(files.map((file) => recordsOf(file, flags.reference)))).flat();
      const registry = loadRegistry();
      const { entries, notices } = toEntries(
        records,
        REFERENCE,
        knownStates(registry),
        knownGroups(registry),
      );
      for (const { symbol, message } of notices) say(`${symbol}: ${message}`);
      const file = { format: 'recalling-registry/1', entries };
      if (!flags.out) return printJson(file);
      const changed = await writeIfChanged(flags.out, formatRegistryFile(file));
      say(
        `${flags.out}: ${changed ? 'written' : 'unchanged'}. ${count(records.length, 'record')}, ${entries.length} entries.`,
      );
    });
}
