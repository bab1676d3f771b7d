/** Which entities the document has named so far, and where last. */
export class Memory {
  readonly #last = new Map<string, NamedAt>();

  remember(id: string, at: number, scope: string, paragraph: number): void {
    this.#last.set(id, { at, scope, paragraph });
  }

  /** A name that nothing answers to: what is called by its noun from then on may be that. */
  rememberOpen(noun: string, at: number, scope: string, paragraph: number): void {
    this.remember(openKey(noun), at, scope, paragraph);
  }

  /** How near the last unknown name with this noun is. */
  rankOpen(noun: string, scope: string, paragraph: number): number {
    return this.rank(openKey(noun), scope, paragraph);
  }

  /** How near the last mention is: the later the better, one in the same paragraph or scope before others. */
  rank(id: string, scope: string, paragraph: number): number {
    const last = this.#last.get(id);
    return last ? rankOf(last, scope, paragraph) : -1;
  }
}

/** Where something was named. */
export interface NamedAt {
  at: number;
  scope: string;
  paragraph: number;
}

/** What was named in the same paragraph ranks at least so. */
export const SAME_PARAGRAPH = 2e9;

/** The later the better; in the same paragraph before all others, in the same scope before those that remain. */
export function rankOf(last: NamedAt, scope: string, paragraph: number): number {
  return last.at + (last.paragraph === paragraph ? SAME_PARAGRAPH : 0) + (last.scope === scope ? 1e9 : 0);
}

/** No id begins so. */
function openKey(noun: string): string {
  return `?${noun}`;
}
