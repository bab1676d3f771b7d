import type { Command } from 'commander';
import { writeIfChanged } from '../batch/index.js';
import {
  collectionOf,
  knownGroups,
  knownStates,
  type MetadataFacts,
  type MetadataRecord,
  parseRecords,
  toEntries,
} from '../metadata/index.js';
import { loadRegistry } from '../registry/index.js';
import { formatRegistryFile } from '../seedfile/index.js';
import { count, printJson, readText, say } from './terminal.js';

const REFERENCE = 'UNxml/GAresolutions, data_extract';

async function recordsOf(file: string, reference: string | undefined): Promise<MetadataRecord[]> {
  const collection = reference ?? collectionOf(file);
  const records = parseRecords(await readText(file), file);
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
    .option('--json', 'with --out: print what was written and what was left out as JSON')
    .action(async (files: string[], flags: { out?: string; reference?: string; json?: boolean }) => {
      const records = (await Promise.all(files.map((file) => recordsOf(file, flags.reference)))).flat();
      const registry = loadRegistry();
      const { entries, notices } = toEntries(
        records,
        REFERENCE,
        knownStates(registry),
        knownGroups(registry),
      );
      if (!flags.json) for (const line of linesOf(notices)) say(line);
      const file = { format: 'recalling-registry/1', entries };
      if (!flags.out) return printJson(file);
      const changed = await writeIfChanged(flags.out, formatRegistryFile(file));
      if (flags.json)
        return printJson({
          path: flags.out,
          changed,
          records: records.length,
          entries: entries.length,
          notices,
        });
      say(
        `${flags.out}: ${changed ? 'written' : 'unchanged'}. ${count(records.length, 'record')}, ${entries.length} entries.`,
      );
    });
}

/** So many of the records that one notice is about are named. */
const NAMED = 3;

/** A line for each notice, with the records that it is about; the most frequent first. */
function linesOf(notices: MetadataFacts['notices']): string[] {
  const about = new Map<string, string[]>();
  for (const { symbol, message } of notices) about.set(message, [...(about.get(message) ?? []), symbol]);
  return [...about]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([message, symbols]) => {
      const more = symbols.length > NAMED ? ` and ${symbols.length - NAMED} more` : '';
      return `${symbols.slice(0, NAMED).join(', ')}${more}: ${message}`;
    });
}
