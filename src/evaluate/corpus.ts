import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { groupBy } from './group.js';
import { type Link, parseLinks, parseTable } from './links.js';

/** One file to read. */
export interface CorpusFile {
  /** Relative to the corpus: 'en/A_RES_78_132.txt'. */
  name: string;
  path: string;
  /** From the folder's name where that is a language code; null leaves it to the extractor. */
  language: string | null;
  format: CorpusFormat;
}

/** All files of one document, in all languages and formats, with the links known in it. */
export interface CorpusDocument {
  symbol: string;
  files: CorpusFile[];
  links: Link[];
  /** The files that the links' offsets count, whether they are read as documents or not. */
  linkedFiles: { name: string; path: string }[];
}

export interface Selection {
  languages?: readonly string[] | undefined;
  formats?: readonly string[] | undefined;
}

const FORMATS = {
  '.txt': 'text',
  '.xml': 'akn',
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.doc': 'doc',
  '.html': 'html',
} as const;
export type CorpusFormat = (typeof FORMATS)[keyof typeof FORMATS];
export const CORPUS_FORMATS: readonly CorpusFormat[] = Object.values(FORMATS);

/**
 * Reads the layout of a corpus: folders of `<SYMBOL>.<ending>`, named by language, with `links.tsv` (the ground truth) and
 * `manifest.tsv` (which symbol a file has) beside them. Without a manifest the file's name tells the symbol.
 * Documents come in the order of their symbols.
 */
export async function readCorpus(folder: string, selection: Selection = {}): Promise<CorpusDocument[]> {
  const links = parseLinks(await readOptional(path.join(folder, 'links.tsv')));
  const symbols = symbolsOf(await readOptional(path.join(folder, 'manifest.tsv')));
  for (const link of links) symbols.set(stem(link.file), link.symbol);

  const documents = new Map<string, CorpusDocument>();
  for (const file of await listFiles(folder)) {
    if (selection.languages && !selection.languages.includes(file.language ?? '')) continue;
    if (selection.formats && !selection.formats.includes(file.format)) continue;
    const symbol = symbols.get(stem(file.name)) ?? path.basename(stem(file.name)).replaceAll('_', '/');
    const document = documents.get(symbol) ?? { symbol, files: [], links: [], linkedFiles: [] };
    document.files.push(file);
    documents.set(symbol, document);
  }
  for (const [name, own] of groupBy(links, ({ file }) => file)) {
    const document = documents.get(own[0]?.symbol ?? '');
    document?.links.push(...own);
    document?.linkedFiles.push({ name, path: path.join(folder, name) });
  }
  if (documents.size === 0)
    throw new Error(
      `${folder} holds no documents to read; expected <language>/<SYMBOL>.xml, .txt or .pdf in it.`,
    );
  return [...documents.values()].sort((a, b) => (a.symbol < b.symbol ? -1 : 1));
}

async function listFiles(folder: string): Promise<CorpusFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files: CorpusFile[] = [];
  for (const directory of entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()) {
    for (const base of (await readdir(path.join(folder, directory))).sort()) {
      const format = FORMATS[path.extname(base).toLowerCase() as keyof typeof FORMATS];
      if (!format) continue;
      const language = /^[a-z]{2}$/u.test(directory) ? directory : null;
      files.push({
        name: `${directory}/${base}`,
        path: path.join(folder, directory, base),
        language,
        format,
      });
    }
  }
  return files;
}

function symbolsOf(manifest: string): Map<string, string> {
  if (manifest === '') return new Map();
  return new Map(
    parseTable(manifest, ['file', 'symbol'], 'manifest.tsv').map(({ file, symbol }) => [file, symbol]),
  );
}

async function readOptional(file: string): Promise<string> {
  return existsSync(file) ? readFile(file, 'utf8') : '';
}

function stem(name: string): string {
  return name.slice(0, name.length - path.extname(name).length);
}
