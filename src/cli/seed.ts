import { join } from 'node:path';
import type { Command } from 'commander';
import { PACKAGE_ROOT } from '../package-root.js';
import { readSeedFiles, readSeedFolder, type SeedSummary, seed } from '../seeder/index.js';
import { graphOf, graphOption } from './graph.js';
import { count, Progress, print, printJson, sayList } from './terminal.js';

export function seedCommand(command: Command): Command {
  return command
    .argument(
      '[file...]',
      'seed files, registry files or folders; without any, the whole seed folder, and what is no longer in it goes',
    )
    .option('--seed <folder>', 'the seed folder', join(PACKAGE_ROOT, 'seed'))
    .addOption(graphOption())
    .option('--json', 'print the summary as JSON')
    .action(async (files: string[], flags: { seed: string; graph?: string; json?: boolean }) => {
      const sources = files.length > 0 ? readSeedFiles(files) : readSeedFolder(flags.seed);
      const graph = graphOf(flags);
      const progress = new Progress('seed');
      let summary: SeedSummary;
      try {
        summary = await seed(graph, sources, {
          prune: files.length === 0,
          onProgress: ({ done, total, source, outcome }) =>
            progress.show(`${done}/${total} ${source} ${outcome.toLowerCase()}`),
        });
      } finally {
        progress.end();
        // Only then is it there for readers, and may be told.
        await graph.close();
      }
      if (flags.json) printJson({ engine: graph.engine, ...summary });
      else printForPeople(summary);
    });
}

function printForPeople({ added, changed, unchanged, removed, conflicts, resolvable }: SeedSummary): void {
  const touched = added.length + changed.length + removed.length;
  if (touched === 0) print(`No change: ${count(unchanged.length, 'source')} loaded already.`);
  else
    print(
      `${added.length} added, ${changed.length} changed, ${removed.length} removed, ${unchanged.length} unchanged.`,
    );
  if (conflicts.length > 0)
    sayList(
      `${count(conflicts.length, 'conflict')} between sources, all of them in { conflicts { nodes { field kept other } } }`,
      conflicts.map(
        ({ entity, field, kept, keptSource, other, otherSource }) =>
          `${entity} ${field}: kept "${kept}" (${keptSource}), not "${other}" (${otherSource})`,
      ),
    );
  if (resolvable.length > 0)
    sayList(
      'a name that was left open is in the registry by now; to link it:',
      resolvable.map(({ document, path }) => `recalling seed ${path} (${document})`),
    );
}
