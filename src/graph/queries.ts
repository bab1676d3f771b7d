import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { PACKAGE_ROOT } from '../package-root.js';
import { GraphError } from './errors.js';
import type { QueryName } from './port.js';

const FOLDER = join(PACKAGE_ROOT, 'cypher');
const ENDING = '.cypher';
const texts = new Map<QueryName, string>();

/** The text of `cypher/<name>.cypher`, read once. Throws UNKNOWN_QUERY where there is no such file. */
export function queryText(name: QueryName): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  let text: string;
  try {
    text = readFileSync(join(FOLDER, ...name.split('/')) + ENDING, 'utf8');
  } catch (error) {
    throw new GraphError(
      'UNKNOWN_QUERY',
      `No query "${name}": cypher/${name}${ENDING} cannot be read.`,
      error,
    );
  }
  texts.set(name, text);
  return text;
}

/** The statements of a file that holds several, each ended by a semicolon at the end of its line. */
export function statements(name: QueryName): string[] {
  return queryText(name)
    .split(/;[ \t]*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement.replace(/^\/\/.*$/gm, '').trim() !== '');
}

/** Every query under a folder of cypher/ ('ask', 'load', or '' for all), in alphabetical order. */
export function queryNames(folder: string): QueryName[] {
  if (!existsSync(join(FOLDER, folder))) return [];
  return readdirSync(join(FOLDER, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ENDING))
    .map((file) =>
      relative(FOLDER, join(FOLDER, folder, file))
        .slice(0, -ENDING.length)
        .split(sep)
        .join('/'),
    )
    .sort();
}
