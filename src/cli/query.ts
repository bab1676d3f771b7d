import type { Command } from 'commander';
import { execute, LIMIT_SETTINGS, limitsOf } from '../graphql/index.js';
import { ConfigError, readSettings } from '../settings.js';
import { report } from './failure.js';
import { graphOf, graphOption } from './graph.js';
import { CommandError, EXIT, print, printJson, readStdin, readText } from './terminal.js';

interface QueryFlags {
  file?: string;
  variables?: string;
  operation?: string;
  graph?: string;
  json?: boolean;
}

export function queryCommand(command: Command): Command {
  return command
    .argument('[query]', 'the query; - or nothing reads it from stdin')
    .option('-f, --file <path>', 'read the query from a file')
    .option('-v, --variables <json>', 'variables as a JSON object')
    .option('-o, --operation <name>', 'which operation to run, where the query holds several')
    .addOption(graphOption())
    .option('--json', 'one line of JSON instead of an indented answer')
    .addHelpText(
      'after',
      '\nThe answer goes to stdout; with errors in it the exit code is 1 (3 where the store is not available).',
    )
    .action(async (query: string | undefined, flags: QueryFlags) => {
      const text = await questionOf(query, flags);
      const limits = limitsFromEnvironment();
      const graph = graphOf(flags);
      try {
        const { variables, operation } = flags;
        const answer = await execute(graph, text, variables ? variablesOf(variables) : {}, {
          limits,
          // What the answer does not show to clients of a server, whoever sits here may know.
          onFault: report,
          ...(operation ? { operationName: operation } : {}),
        });
        if (flags.json) print(JSON.stringify(answer));
        else printJson(answer);
        const codes = (answer.errors ?? []).map(({ extensions }) => extensions?.code);
        if (codes.includes('STORE_UNAVAILABLE')) {
          process.exitCode = EXIT.unavailable;
          await graph.ping().catch((error: unknown) => report(error));
        } else if (codes.length > 0) process.exitCode = EXIT.refused;
      } finally {
        await graph.close();
      }
    });
}

/** The same limits as a server's. */
function limitsFromEnvironment() {
  const { values, faults } = readSettings(LIMIT_SETTINGS, process.env);
  if (faults.length > 0) throw new ConfigError(faults);
  return limitsOf(values);
}

async function questionOf(query: string | undefined, flags: QueryFlags): Promise<string> {
  if (flags.file !== undefined && query !== undefined)
    throw new CommandError('The query was given twice: as an argument and as --file.', EXIT.usage);
  const text = await textOf(query, flags);
  if (text.trim() !== '') return text;
  throw new CommandError(
    'No query was given.',
    EXIT.usage,
    `Try: recalling query '{ paragraph(document: "A/72/417", number: 16) { acts } }'`,
  );
}

async function textOf(query: string | undefined, { file }: QueryFlags): Promise<string> {
  if (file !== undefined) return readText(file);
  if (query !== undefined && query !== '-') return query;
  if (query === undefined && process.stdin.isTTY) return '';
  return (await readStdin()).toString('utf8');
}

function variablesOf(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new CommandError(
    `--variables: not a JSON object: ${text}`,
    EXIT.usage,
    `Give for example --variables '{"number": 16}'.`,
  );
}
