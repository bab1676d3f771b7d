import type { LanguageCode } from '../seedfile/index.js';

/** One input file, as the worker gets it. */
export interface ReadTask {
  path: string;
  language?: LanguageCode;
  keepText: boolean;
  /** Folder of the readings: one file for each document of an input, named by what was read. */
  spool: string;
}

/** What one input gave; the seed file itself stays on disk, so that memory holds no more than the document at hand. */
export type ReadResult =
  | (Reading & { /** Of the further documents that the input holds. */ others: Reading[] })
  | (Failure & { path: string });

/** What was read of one document. */
export interface Reading {
  ok: true;
  path: string;
  symbol: string;
  language: LanguageCode;
  format: string;
  reading: string;
  bytes: number;
  reused: boolean;
}

/** Why a document was not read. */
export interface Failure {
  ok: false;
  code: string;
  message: string;
  hint: string | null;
  /** Where it was thrown, for those who mend the extractor. */
  stack?: string;
}

/** How one document is read by itself. */
export interface OneOptions {
  /** File name or other word for the input. */
  name: string;
  /** Given on the command line; else it must stand in the text, the metadata or the file name. */
  symbol?: string;
  language?: LanguageCode;
  keepText: boolean;
  seconds?: number;
}

export interface OneTask extends Omit<OneOptions, 'seconds'> {
  bytes: Uint8Array;
}

export interface BatchOptions {
  /** Ends the run: nothing more is begun, and what has been read is kept. */
  signal?: AbortSignal;
  /** Folder of the seed files, one a document. */
  out: string;
  language?: LanguageCode;
  /** The language whose facts stand where a document comes in several. */
  primary?: LanguageCode;
  /** One seed file for each language instead of one for each document. */
  eachLanguage?: boolean;
  keepText?: boolean;
  /** Worker threads; as many as there are cores by default. */
  jobs?: number;
  /** How long one document may take; one that takes longer is given up, and its worker with it. */
  seconds?: number;
  /** Where the caller notes files that were found and are of no kind that is read: they are told in the report. */
  passedOver?: readonly string[];
  onProgress?: (progress: { done: number; failed: number; path: string }) => void;
}

export interface BatchReport {
  read: number;
  /** Inputs whose reading was there from an earlier run. */
  reused: number;
  documents: number;
  /** Seed files that this run wrote or changed. */
  changed: string[];
  failed: { path: string; code: string; message: string; hint: string | null }[];
  /** Inputs left aside because another has the same symbol and language, byte by byte (`isCopy`), in a better format, or by a slip of those who made it. */
  doubles: { path: string; kept: string; isCopy: boolean }[];
  /** Files of folders that are of no kind that is read. */
  passedOver: string[];
  /** Where this report is kept. */
  kept: string;
}
