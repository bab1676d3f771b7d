import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { assemble, type Draft, DraftWriter } from './canonical.js';
import { DocumentError } from './errors.js';
import { splitLabel } from './numbering.js';
import type { Deadline, Reading } from './reading.js';

/** Word's sign for a footnote in the running text, made a private character so that the library keeps it. */
const CALL = '\ue002';

interface Extracted {
  body: string;
  footnotes: string;
}

/**
 * What runs in the worker. The library follows chains of sectors without looking for circles, so a damaged file could hold it for ever:
 * in a thread of its own it can be stopped. It is plain text because only the library, no code of ours, runs there.
 */
const WORKER = `
const { parentPort, workerData } = require('node:worker_threads');
const Extractor = require(workerData.extractor);
const Reader = require(workerData.reader);
class Keeping extends Extractor {
  buildDocument() {
    for (const piece of this._pieces) piece.text = piece.text.replaceAll('\\u0002', workerData.call);
    return super.buildDocument();
  }
}
const raw = { filterUnicode: false };
new Keeping().extract(new Reader(Buffer.from(workerData.bytes))).then(
  (document) => parentPort.postMessage({
    body: document.getBody(raw),
    footnotes: document.getFootnotes(raw) + '\\n' + document.getEndnotes(raw),
  }),
  (error) => parentPort.postMessage({ error: String(error && error.message) }),
);
`;

/**
 * Reads an old Word document (97 to 2003): paragraphs in order, footnotes with their calls. Automatic numbers and typography are not kept
 * by this format's reader; a notice says so.
 * @throws DocumentError DAMAGED, TIMEOUT.
 */
export async function readDoc(bytes: Uint8Array, deadline: Deadline): Promise<Reading> {
  const { body, footnotes } = await extractInWorker(bytes, deadline);
  let count = 0;
  const drafts = paragraphsOf(body).map((line) => draftOf(line, () => String(++count)));
  const notes = notesOf(footnotes);
  const notices = [
    {
      code: 'NUMBERS_NOT_KEPT',
      message:
        'Old Word files are read without automatic paragraph numbers and typography; save the document as DOCX to keep them.',
    },
  ];
  return assemble(drafts, notes, {}, notices);
}

function extractInWorker(bytes: Uint8Array, deadline: Deadline): Promise<Extracted> {
  const require = createRequire(import.meta.url);
  const worker = new Worker(WORKER, {
    eval: true,
    workerData: {
      bytes,
      call: CALL,
      extractor: require.resolve('word-extractor/lib/word-ole-extractor.js'),
      reader: require.resolve('word-extractor/lib/buffer-reader.js'),
    },
    resourceLimits: { maxOldGenerationSizeMb: 512 },
    stdout: true,
    stderr: true,
  });
  return new Promise<Extracted>((resolve, reject) => {
    const watch = setInterval(() => {
      try {
        deadline.check();
      } catch (error) {
        reject(error);
      }
    }, 50);
    worker.on('message', (message: Extracted | { error: string }) => {
      if ('error' in message) reject(damaged(message.error));
      else resolve(message);
    });
    worker.on('error', (error) => reject(damaged(error.message)));
    worker.on('exit', () => {
      clearInterval(watch);
      reject(damaged('its reader ended without a result'));
    });
  }).finally(() => worker.terminate());
}

function damaged(reason: string): DocumentError {
  return new DocumentError(
    'DAMAGED',
    `The Word document cannot be read: ${reason}.`,
    'The file may be cut or damaged; save it as DOCX or PDF from a word processor.',
  );
}

function paragraphsOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

function draftOf(line: string, nextLabel: () => string): Draft {
  const split = splitLabel(line);
  const writer = new DraftWriter('unknown');
  for (const [at, part] of (split?.rest ?? line).trimEnd().split(CALL).entries()) {
    if (at > 0) writer.call(nextLabel());
    for (const [cell, text] of part.split('\t').entries()) {
      if (cell > 0) writer.tab();
      writer.write(text);
    }
  }
  if (split) writer.draft.num = split.num;
  return writer.draft;
}

/** Each note begins with the sign of its mark; one that has no sign goes on with the note before. */
function notesOf(text: string): Draft[] {
  return text
    .split(CALL)
    .slice(1)
    .map((note, at) => {
      const writer = new DraftWriter('footnote');
      writer.write(note);
      writer.draft.num = String(at + 1);
      return writer.draft;
    });
}
