import type { HeadEntry } from '../../languages/index.js';
import {
  canonical,
  dateWindow,
  type NumberHit,
  type Organ,
  type ReadNumber,
  readNumber,
} from '../../symbols/index.js';
import { type NumberContext, ORGANS, type Reference } from './references.js';

/** The Assembly's sessions are counted from here. */
const FIRST_YEAR = 1945;
const EVERY_ORGAN: readonly Organ[] = ['GA', 'ECOSOC', 'HRC'];

/** What the numbers of a passage mean, and what was learnt of the order in which they are written. */
export class NumberMeanings {
  /** True where a number was read in the usual order because nothing else told. */
  restsOnHabit = false;
  /** Orders that were certain, for the habit of the text. */
  readonly orders = { SESSION_FIRST: 0, NUMBER_FIRST: 0 };

  /** @param namesHrc whether the passage names the Human Rights Council */
  constructor(
    readonly context: NumberContext,
    readonly namesHrc: () => boolean,
  ) {}

  /** What a number means under a head, given the bodies named with it and before it, and its date. */
  of(
    hit: NumberHit,
    head: HeadEntry,
    bodies: readonly string[],
    before: readonly string[],
    date: string | null,
    isOwners: boolean,
  ):
    | (Pick<Reference, 'form' | 'target' | 'confidence' | 'notes'> & Pick<ReadNumber, 'organ' | 'dateFits'>)
    | null {
    const decision = head.kind === 'DECISION';
    const usable: ReadNumber[] = [];
    const readAs = (body: Organ | null) =>
      readNumber(hit, { body, date, decision, counted: true, usual: this.context.usual });
    const tryAs = (body: Organ | null | undefined) => {
      const read = body === undefined ? null : readAs(body);
      if (read && !this.#isLater(read)) usable.push(read);
    };
    // Named bodies first, then what the number's shape tells; where the date denies it, the bodies named before.
    for (const body of bodies) tryAs(ORGANS[body]);
    const isNamed = bodies.some((body) => ORGANS[body]);
    if (this.context.ownBody === 'hrc' && !isNamed) tryAs('HRC');
    // The Assembly and the Council both counted "5 (I)".
    if (this.context.ownBody === 'ecosoc' && !isNamed && hit.form === 'SESSION') tryAs('ECOSOC');
    if (!isOwners) tryAs(null);
    for (const body of before) tryAs(ORGANS[body]);
    if (usable.some((one) => one.certainty === 'BOTH_POSSIBLE')) this.restsOnHabit = true;
    const fitting = usable.find((one) => one.dateFits !== false);
    const byDate =
      fitting ?? (isOwners ? null : EVERY_ORGAN.map(readAs).find((one) => one?.dateFits === true));
    const read = byDate ?? usable[0];
    if (!read) return null;
    if (read.organ === 'HRC' && !this.#isHrc(read, bodies)) return null;
    const notes: Reference['notes'] = [];
    let { symbol } = read;
    const isOpen = read.certainty === 'BOTH_POSSIBLE';
    const usual = this.context.usual === 'NUMBER_FIRST' ? 'SESSION_FIRST' : 'NUMBER_FIRST';
    const swapped = isOpen ? readNumber(hit, { body: read.organ, date, decision, usual }) : null;
    let confidence = isOpen ? 0.9 : 1;
    if (
      swapped &&
      this.context.session !== null &&
      sessionOf(read) > this.context.session &&
      sessionOf(swapped) <= this.context.session
    ) {
      symbol = swapped.symbol;
      notes.push({
        code: 'ORDER_BY_SESSION',
        severity: 'INFO',
        message: `${hit.first}/${hit.second} is read as ${canonical(symbol)}: session ${sessionOf(read)} lies after this document.`,
      });
    } else if (hit.form === 'PAIR' && hit.session === null && !isOpen) this.orders[read.order] += 1;
    if (read.order === 'NUMBER_FIRST' && hit.form === 'PAIR' && symbol === read.symbol)
      notes.push({
        code: 'NUMBER_BEFORE_SESSION',
        severity: 'INFO',
        message: `${hit.first}/${hit.second} is read as ${canonical(symbol)}: ${read.certainty === 'DATE_CONFIRMS' ? `its date ${date} confirms it` : read.certainty === 'ONLY_ORDER' ? 'no other order is possible' : 'so this text writes numbers'}.`,
      });
    if (read.dateFits === false) {
      confidence = 0.8;
      notes.push({
        code: 'DATE_DOES_NOT_FIT',
        severity: 'WARNING',
        message: `${canonical(symbol)} cannot be of ${date}: one of them is misprinted.`,
      });
    }
    const { organ, dateFits } = read;
    return { form: 'NUMBER', target: canonical(symbol), confidence, notes, organ, dateFits };
  }

  /** Many bodies number as the Human Rights Council does: it must be named in the paragraph, with this number before, or be the document's own. */
  #isHrc({ symbol }: ReadNumber, bodies: readonly string[]): boolean {
    const { ownBody, cited } = this.context;
    return (
      ownBody === 'hrc' || bodies.includes('hrc') || this.namesHrc() || cited?.has(canonical(symbol)) === true
    );
  }

  /** In a text of the Human Rights Council, a session that it has not held yet is the Assembly's. */
  #isLater(read: ReadNumber): boolean {
    const { ownBody, session } = this.context;
    if (ownBody !== 'hrc' || read.organ !== 'HRC' || session === null) return false;
    const from = dateWindow(read.symbol)?.from;
    return from !== undefined && Number(from.slice(0, 4)) - FIRST_YEAR > session;
  }
}

function sessionOf({ symbol }: ReadNumber): number {
  return 'session' in symbol ? (symbol.session?.number ?? 0) : 0;
}
