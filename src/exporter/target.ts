import { type ExportFormat, FORMATS, formatNamed } from '../export/index.js';
import { suggest } from '../symbols/index.js';
import { ExportError } from './errors.js';

/** What the last part of an address asks for: `wsis.graphml`. */
export interface ExportTarget {
  name: string;
  format: ExportFormat;
}

/** By name and by file ending, longest first: `csv.zip` before `zip`, `jgf.json` before `json`. */
const ENDINGS = [...new Set(FORMATS.flatMap(({ name, extension }) => [name, extension]))].sort(
  (a, b) => b.length - a.length || (a < b ? -1 : 1),
);

/** The name and format of `<name>.<format>`. Throws BAD_INPUT. */
export function readTarget(file: string): ExportTarget {
  if (file.includes('/')) {
    const name = file.replaceAll('/', '-');
    throw new ExportError(
      'BAD_INPUT',
      `"${file}" has a slash: the name of an export is only the name of its file.`,
      `Say where the subgraph starts with root, as in /export/${name}?root=A/72/417`,
    );
  }
  const lower = file.toLowerCase();
  const ending = ENDINGS.find((one) => lower.endsWith(`.${one}`));
  const format = ending === undefined ? undefined : formatNamed(ending);
  if (ending === undefined || format === undefined) {
    const dot = file.lastIndexOf('.');
    throw dot < 0
      ? new ExportError('BAD_INPUT', `"${file}" has no format.`, `Try ${file}.graphml; there are ${list()}.`)
      : noFormat(file.slice(dot + 1));
  }
  const name = file.slice(0, -ending.length - 1);
  return { name: name === '' ? 'recalling' : name, format };
}

/** The format of a name or a file ending. Throws BAD_INPUT. */
export function findFormat(name: string): ExportFormat {
  const format = formatNamed(name);
  if (format === undefined) throw noFormat(name);
  return format;
}

/** The file as it is offered for saving: without what a file system refuses. */
export function fileName({ name, format }: ExportTarget): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a file name must not have
  const safe = name.replace(/[\u0000-\u001f\u007f<>:"\\|?*/]/g, '_').slice(0, 150);
  return `${safe}.${format.extension}`;
}

function noFormat(name: string): ExportError {
  const near = suggest(name, ENDINGS).filter((one) => ENDINGS.includes(one));
  const asked = name.length > 40 ? `${name.slice(0, 40)}…` : name;
  return new ExportError(
    'BAD_INPUT',
    `There is no format "${asked}".`,
    `${near.length > 0 ? `Did you mean ${near.join(' or ')}? ` : ''}There are ${list()}.`,
    { formats: FORMATS.map((format) => format.name), suggestions: near },
  );
}

function list(): string {
  return FORMATS.map(({ name }) => name).join(', ');
}
