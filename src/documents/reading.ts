import { DocumentError } from './errors.js';
import type { SourceDocument } from './types.js';

/** What a reader of one format makes; the door adds format and fingerprint. */
export interface Reading extends Omit<SourceDocument, 'format' | 'sha256' | 'further'> {
  /** The other documents of a file that is a collection of several. */
  further?: Reading[];
}

/** The time a reading may take. Readers ask it between steps, so that no input can hold them for long. */
export class Deadline {
  readonly #end: number;

  constructor(private readonly milliseconds: number) {
    this.#end = performance.now() + milliseconds;
  }

  /** @throws DocumentError TIMEOUT when the time is over. */
  check(): void {
    if (performance.now() > this.#end) {
      throw new DocumentError(
        'TIMEOUT',
        `Reading took longer than ${this.milliseconds} ms.`,
        'Give more time, or cut the document: it may be damaged.',
      );
    }
  }
}
