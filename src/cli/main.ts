#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { PACKAGE_ROOT } from '../package-root.js';
import { keepSmall, readFast } from './engine-flags.js';
import { fail, misuse } from './failure.js';

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
  .configureHelp({ subcommandTerm: (command) => `${command.name()} ${command.usage()}` })
  .addHelpText(
    'after',
    '\nExit codes: 0 done, 1 refused or failed (the message says why), 2 wrong usage, 3 the graph store is not available.',
  );

interface CommandEntry {
  about: string;
  /** Gives the command its arguments, options and action. */
  load: () => Promise<(command: Command) => Command>;
}

/** In the order of the help. */
const COMMANDS: Record<string, CommandEntry> = {
  extract: {
    about:
      'read UN documents (text, AKN4UN XML, PDF, DOCX, DOC, HTML) and write what they cite as seed files',
    load: async () => {
      readFast();
      return (await import('./extract.js')).extractCommand;
    },
  },
  seed: {
    about:
      'load seed files into the graph: checked first, one transaction a document; a second run changes nothing',
    load: async () => (await import('./seed.js')).seedCommand,
  },
  serve: {
    about: 'serve the graph: the explorer at /, GraphQL at /graphql, an IDE page at /graphiql',
    load: async () => {
      keepSmall();
      return (await import('./serve.js')).serveCommand;
    },
  },
  query: {
    about: 'answer one GraphQL query without a server',
    load: async () => (await import('./query.js')).queryCommand,
  },
  export: {
    about: 'write a subgraph, or without --root the whole graph, as a file for other tools',
    load: async () => (await import('./export.js')).exportCommand,
  },
  check: {
    about:
      'validate seed files against their schema and each other, and find conflicts in the registry; writes nothing',
    load: async () => (await import('./check.js')).checkCommand,
  },
  compare: {
    about:
      'what changed from one text to another: paragraphs carried over, changed, moved, new, dropped; instruments that came and went',
    load: async () => (await import('./compare.js')).compareCommand,
  },
  metadata: {
    about:
      "turn the UN's own metadata of resolutions (JSON Lines) into registry entries: votes, sponsors, subjects, goals",
    load: async () => (await import('./metadata.js')).metadataCommand,
  },
};

// A reader that has seen enough (`| head`) closes the pipe: the rest need not be said, and a command that writes files or the graph goes on to its end.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

// Only the command that is asked for, or asked about, is loaded.
const [first = '', second = ''] = process.argv.slice(2);
const asked = first === 'help' ? second : first;
for (const [name, { about, load }] of Object.entries(COMMANDS)) {
  const command = program.command(name).description(about);
  command.showHelpAfterError(`(recalling ${name} --help tells what it takes)`);
  if (name === asked) (await load())(command);
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = error instanceof CommanderError ? misuse(error) : fail(error);
}
