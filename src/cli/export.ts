import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { type ExportFormat, FORMATS, LISTED_FORMATS } from '../export/index.js';
import {
  blocks,
  ExportError,
  findFormat,
  PARAMETERS,
  type Parameter,
  prepareExport,
  readParameters,
  readTarget,
} from '../exporter/index.js';
import { isFolder, makeFolder } from '../folder.js';
import { GraphError } from '../graph/index.js';
import { DEFAULT_LIMITS } from '../graphql/index.js';
import { graphOf, graphOption } from './graph.js';
import { CommandError, count, EXIT, Progress, print, printJson, say } from './terminal.js';

interface ExportFlags {
  format?: string;
  out?: string;
  graph?: string;
  json?: boolean;
  list?: boolean;
  [parameter: string]: unknown;
}

/** One page of the graph may take so long; the whole takes what it takes. */
const PAGE_MS = 120_000;

export function exportCommand(command: Command): Command {
  command
    .option('-f, --format <name>', 'format, as --list tells them; by default what the ending of --out says')
    .option('-o, --out <path>', 'the file to write; stdout by default')
    .option('--list', 'list the formats')
    .option('--json', 'with --out a report as JSON; with --list, or alone, the formats as JSON')
    .addOption(graphOption());
  for (const [name, { form, about, many }] of Object.entries<Parameter>(PARAMETERS)) {
    if (many) command.option(`--${name} <${form}>`, `${about}; repeatable`, collect);
    else command.option(`--${name} <${form}>`, about);
  }
  return command
    .addHelpText(
      'after',
      '\nExamples:\n  recalling export --format graphml --out field.graphml\n  recalling export --root A/72/417 --depth 2 --acts REAFFIRMS,RECALLS --out report.gexf\n\nThe same parameters stand in the address /export/<name>.<format> of a running server.',
    )
    .action(run);
}

function collect(value: string, before: string[] = []): string[] {
  return [...before, value];
}

async function run(flags: ExportFlags): Promise<void> {
  const { out, json, list } = flags;
  if (list || (json && out === undefined && flags.format === undefined)) return listFormats(json ?? false);
  const format = wanted(() => formatOf(flags));
  const query = wanted(() => readParameters(pairsOf(flags)));
  if (out === undefined && process.stdout.isTTY && format.contentType === 'application/zip')
    throw new CommandError(
      `${format.name} is no text for a terminal.`,
      EXIT.usage,
      `Add --out ${query.roots.length > 0 ? 'subgraph' : 'graph'}.${format.extension}`,
    );
  const graph = graphOf(flags);
  const progress = new Progress('export');
  const sent = { nodes: 0, edges: 0 };
  try {
    const { subgraph, truncated } = await prepareExport(graph, query, {
      limits: { ...DEFAULT_LIMITS, timeoutMs: PAGE_MS },
      onProgress: ({ nodes, edges }) => {
        Object.assign(sent, { nodes, edges });
        if (out !== undefined) progress.show(`${nodes} nodes, ${edges} edges`);
      },
    });
    const chunks = blocks(format.write(subgraph));
    const bytes = out === undefined ? await toStdout(chunks) : await toFile(out, chunks);
    progress.end();
    if (json && out !== undefined) printJson({ path: out, format: format.name, ...sent, bytes, truncated });
    else if (out !== undefined)
      say(`${out}: ${count(sent.nodes, 'node')}, ${count(sent.edges, 'edge')}, ${count(bytes, 'byte')}.`);
    if (truncated) say(`Cut at ${query.limit} nodes: raise --limit to have the rest.`);
  } catch (error) {
    // At the terminal sits whoever can mend the store: what it said itself helps most.
    throw error instanceof ExportError && error.cause instanceof GraphError ? error.cause : error;
  } finally {
    progress.end();
    await graph.close();
  }
}

function listFormats(json: boolean): void {
  if (json) printJson(LISTED_FORMATS);
  else
    for (const { name, extension, about } of LISTED_FORMATS)
      print(`${name.padEnd(12)} .${extension.padEnd(10)} ${about}`);
}

function formatOf({ format, out }: ExportFlags): ExportFormat {
  if (format !== undefined) return findFormat(format);
  if (out === undefined)
    throw new CommandError(
      'No format was given.',
      EXIT.usage,
      `Add --format; there are ${FORMATS.map(({ name }) => name).join(', ')}.`,
    );
  return readTarget(basename(out)).format;
}

function pairsOf(flags: ExportFlags): [string, string][] {
  return Object.keys(PARAMETERS).flatMap((name) => {
    const value = flags[name];
    if (value === undefined) return [];
    return (Array.isArray(value) ? value : [value]).map((one): [string, string] => [name, String(one)]);
  });
}

/** What is wrong with the options is wrong usage; what is wrong with the graph is not. */
function wanted<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ExportError) throw new CommandError(error.message, EXIT.usage, error.hint);
    throw error;
  }
}

async function toStdout(chunks: AsyncIterable<Buffer>): Promise<number> {
  let bytes = 0;
  const counted = async function* () {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      yield chunk;
    }
  };
  try {
    await pipeline(Readable.from(counted(), { objectMode: false }), process.stdout, { end: false });
  } catch (error) {
    // Whoever reads may have had enough: `| head`.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
  return bytes;
}

/** Whole or not at all: what is at the path stays there until the new file is complete. */
async function toFile(path: string, chunks: AsyncIterable<Buffer>): Promise<number> {
  if (path === '') throw new CommandError('--out is empty.', EXIT.usage, 'Give the path of a file.');
  if (isFolder(path)) throw new CommandError(`${path}: it is a folder, and a file is needed.`, EXIT.usage);
  makeFolder(dirname(path));
  const part = `${path}.${process.pid}.part`;
  const file = createWriteStream(part);
  try {
    await pipeline(Readable.from(chunks, { objectMode: false }), file);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  return file.bytesWritten;
}
