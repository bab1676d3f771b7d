#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { PACKAGE_ROOT } from '../package-root.js';
import { report } from './failure.js';
import { keepSmall } from './memory.js';
import { EXIT } from './terminal.js';

const { version } = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8')) as {
  version: string;
};

const program = new Command('recalling')
  .description(
    'Reads UN documents, keeps each citation with its paragraph, act and evidence, and answers over GraphQL.',
  )
  .version(version)
  .showHelpAfterError('(recalling --help lists the commands)')
  .exitOverride()
  .addHelpText(
    'after',
    '\nExit codes: 0 done, 1 refused or failed (the message says why), 2 wrong usage, 3 the graph store is not available.',
  );

/** In the order of the help. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  extract: async () => (await import('./extract.js')).extractCommand(),
  seed: async () => (await import('./seed.js')).seedCommand(),
  serve: async () => {
    keepSmall();
    return (await import('./serve.js')).serveCommand();
  },
  query: async () => (await import('./query.js')).queryCommand(),
  export: async () => (await import('./export.js')).exportCommand(),
  check: async () => (await import('./check.js')).checkCommand(),
  compare: async () => (await import('./compare.js')).compareCommand(),
  metadata: async () => (await import('./metadata.js')).metadataCommand(),
};

// A reader that has seen enough (`| head`) closes the pipe: the rest need not be said, and a command that writes files or the graph goes on to its end.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

// Only the command that is asked for is loaded; the help needs them all.
const [asked = ''] = process.argv.slice(2);
const names = Object.hasOwn(COMMANDS, asked) ? [asked] : Object.keys(COMMANDS);
for (const load of names.map((name) => COMMANDS[name]))
  if (load) program.addCommand((await load()).exitOverride());

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.usage;
  else process.exitCode = report(error);
}
