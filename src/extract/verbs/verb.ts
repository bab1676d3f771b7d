import type { Act, Section } from '../../seedfile/index.js';

/** Where a paragraph stands, and whether "we" was said before it for all that follow. */
export interface Stand {
  section: Section;
  isSpoken: boolean;
}

/** A governing verb in a passage; offsets are the passage's. */
export interface Verb {
  act: Act;
  /** Of the verb with its continuations ("recalls also", "also recalls"). */
  start: number;
  end: number;
  /** Where the clause begins: the verb with what leads up to it. */
  begin: number;
  /** Its form is the bare one, as after "we". */
  bare?: boolean;
  /** Its subject is not those who act. */
  impersonal?: boolean;
  /** It says how those who act are minded: "aware", "convinced". */
  minded?: boolean;
  /** Set where the word was read through a repair. */
  repaired?: { printed: string; read: string; reason: string };
}
