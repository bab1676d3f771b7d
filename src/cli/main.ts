#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { PACKAGE_ROOT } from '../package-root.js';
import { checkCommand } from './check.js';
import { compareCommand } from './compare.js';
import { exportCommand } from './export.js';
import { extractCommand } from './extract.js';
import { report } from './failure.js';
import { metadataCommand } from './metadata.js';
import { queryCommand } from './query.js';
import { seedCommand } from './seed.js';
import { serveCommand } from './serve.js';
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

for (const command of [
  extractCommand,
  seedCommand,
  serveCommand,
  queryCommand,
  exportCommand,
  checkCommand,
  compareCommand,
  metadataCommand,
])
  program.addCommand(command().exitOverride());

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.usage;
  else process.exitCode = report(error);
}
