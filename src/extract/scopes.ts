import type { PartOutline } from './layout/index.js';

/** The ids of a document and its parts: where provisions belong, and where footnotes are counted. */
export class Scopes {
  /** Of the parts, in their order. */
  readonly ids: readonly string[];

  constructor(
    readonly document: string,
    readonly parts: readonly PartOutline[],
  ) {
    this.ids = parts.map((part) => `${document}#${part.name}`);
  }

  /** Of a part, or of the document itself (null). */
  of(part: number | null): string {
    return part === null ? this.document : (this.ids[part] ?? this.document);
  }

  /** Where a part's footnotes are counted: by themselves, with those of a part before it, or with the document's. */
  ofNotes(part: number | null): string {
    return part === null ? this.document : this.of(this.parts[part]?.notesIn ?? null);
  }
}
