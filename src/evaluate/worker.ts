import { readFile } from 'node:fs/promises';
import { readDocument } from '../documents/index.js';
import { extract } from '../extract/index.js';
import { loadRegistry } from '../registry/index.js';
import { scoreAgreement, scoreFormats } from './against-each-other.js';
import { scoreLinks } from './against-links.js';
import type { CorpusDocument, CorpusFile } from './corpus.js';
import type { PrintedParagraphs } from './differences.js';
import { type Figures, figuresOf } from './figures.js';
import { readLead } from './leads.js';
import { mergeScores, type Reading, type Score } from './reading.js';
import { type Reference, scoreReferences } from './references.js';

export interface Task {
  document: CorpusDocument;
  /** References of this document, in any of its languages. */
  references: Reference[];
  /** What a person read its paragraphs to print, where the languages differ. */
  printed: PrintedParagraphs;
  /** Whether problems and unlinked references are wanted beside the figures. */
  listed: boolean;
}

export interface TaskResult extends Pick<Score, 'problems' | 'unlinked'> {
  figures: Figures;
  files: { name: string; bytes: number; seconds: number }[];
  failures: Failure[];
}

export interface Failure {
  file: string;
  message: string;
}

const registry = loadRegistry();

/**
 * Reads all files of one document and scores them: each against its links, the languages against each other, the formats against the XML,
 * and all against references made by reading. A bad file is listed as a failure, and the rest is scored.
 */
export default async function evaluateDocument({
  document,
  references,
  printed,
  listed,
}: Task): Promise<TaskResult> {
  const readings: Reading[] = [];
  const files: TaskResult['files'] = [];
  const failures: Failure[] = [];
  for (const file of document.files) {
    const start = performance.now();
    try {
      const bytes = await readFile(file.path);
      readings.push(await read(file, document.symbol, bytes));
      files.push({ name: file.name, bytes: bytes.length, seconds: (performance.now() - start) / 1000 });
    } catch (error) {
      failures.push({ file: file.name, message: error instanceof Error ? error.message : String(error) });
    }
  }
  const { rows, problems, unlinked } = mergeScores([
    scoreLinks(document, readings, await readLinkedTexts(document), readLead),
    scoreAgreement(document, readings, printed),
    scoreFormats(readings),
    scoreReferences(readings, references, canonical),
  ]);
  const lists = listed ? { problems, unlinked } : { problems: [], unlinked: [] };
  return { figures: figuresOf(rows), ...lists, files, failures };
}

async function read(file: CorpusFile, symbol: string, bytes: Uint8Array): Promise<Reading> {
  const source = await readDocument(bytes, { name: file.path });
  const seed = extract(source, { symbol, registry, ...(file.language ? { language: file.language } : {}) });
  return { file, text: source.text, seed };
}

/** A text that is not there leaves its links without places; they are then counted by target alone. */
async function readLinkedTexts({ linkedFiles }: CorpusDocument): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const { name, path } of linkedFiles) {
    const text = await readFile(path, 'utf8').catch(() => null);
    if (text !== null) texts.set(name, text);
  }
  return texts;
}

function canonical(target: string): string {
  return registry.byAlias(target)?.id ?? target;
}
