import type { Origin } from './registry.js';
import type { RegistryEntry, RegistryNote } from './types.js';

export type RegistryProblemCode =
  | 'ALIAS_CLASH'
  | 'CIRCULAR_LINK'
  | 'DATE_CONTRADICTION'
  | 'DOUBLE_LINK'
  | 'DUPLICATE_ID'
  | 'END_OF_OTHER_LABEL'
  | 'KIND_OF_OTHER_LABEL'
  | 'NAME_CLASH'
  | 'SELF_LINK'
  | 'STRAY_CHARACTERS'
  | 'TOO_COMMON'
  | 'UNKNOWN_ID'
  | 'UNSORTED';

/** A conflict in the registry: where it stands, what it is, and in the message what to do. */
export interface RegistryProblem extends Origin {
  code: RegistryProblemCode;
  /** The entry's or the note's target id. */
  id: string;
  message: string;
}

/** A conflict, with the entry or note in which it was found. */
export type Found = Pick<RegistryProblem, 'code' | 'message'> & { item: RegistryEntry | RegistryNote };
