import type { SourceDocument } from '../documents/index.js';
import type { CitationFacts, Diagnostic } from '../seedfile/index.js';
import type { OtherAddress } from './addresses.js';
import type { ProvisionReading, Resolution } from './citations/index.js';
import type { DocumentStart, ProvisionOutline } from './layout/index.js';
import { type Call, type Range, rangeOf } from './passage/index.js';
import type { Unclear } from './references/index.js';

/** Of notes that the file does not hold, each call is told of. */
const TOLD_BY_CALLS = 'NOTE_WITHOUT_TEXT';

/** What is said of the whole document has no place in it. */
const NOWHERE = { start: null, end: null };

/** What of a document was repaired, inferred or left open. */
export class Diagnostics {
  readonly #all: Diagnostic[] = [];
  readonly #lost = new Set<string>();

  /** In the order of the text. */
  inOrder(): Diagnostic[] {
    return this.#all.sort((a, b) => (a.start ?? -1) - (b.start ?? -1) || (a.code < b.code ? -1 : 1));
  }

  /** The symbol that was given for the document, or that its file says of itself, where it is none that is known. */
  ofSymbol(symbol: string, meant: readonly string[]): void {
    const instead = meant.length > 0 ? ` Was ${meant.join(' or ')} meant?` : '';
    const message = `"${symbol}" is no symbol of the United Nations that is known; it stands as it was given, as the document's id.${instead}`;
    this.#say('SYMBOL_NOT_KNOWN', 'WARNING', message, null, NOWHERE);
  }

  /** What its reader found odd in the file: a page or the end of it is lost, its fonts or encoding are broken, a machine misread it. */
  ofFile(notices: SourceDocument['notices']): void {
    for (const { code, message } of notices)
      if (code !== TOLD_BY_CALLS) this.#say(code, 'WARNING', message, null, NOWHERE);
  }

  /** Another symbol that the document prints of itself. */
  ofOtherSymbol(symbol: string, printed: string): void {
    const message = `The document calls itself ${printed}; it is read as ${symbol}, as it was given or as its file is named.`;
    this.#say('SYMBOL_DIFFERS', 'WARNING', message, null, NOWHERE);
  }

  /** What its verbs, its pieces, its references and its calls tell of a provision. */
  ofProvision(
    { id, reading, clauses, outline }: ProvisionReading,
    repairs: ReadonlyMap<Call, Resolution>,
  ): void {
    const { passage } = reading;
    for (const { verb } of clauses)
      if (verb.repaired) {
        const { printed, read, reason } = verb.repaired;
        const message = `"${printed}" is read as "${read}". ${reason}`;
        this.#say('VERB_REPAIRED', 'WARNING', message, id, rangeOf(passage, verb.start, verb.end));
      }
    if (clauses.length === 0) {
      const message = 'No governing verb known to the language stands in this paragraph.';
      this.#say('NO_VERB', 'INFO', message, id, firstPiece(outline));
    }
    if (outline.ranges.length > 1 + outline.items.length) {
      const whole = { start: firstPiece(outline).start, end: outline.ranges.at(-1)?.end ?? 0 };
      const message = 'The page cut this paragraph; its pieces are joined.';
      this.#say('PARAGRAPH_REJOINED', 'INFO', message, id, whole);
    }
    for (const mention of reading.mentions)
      for (const { code, severity, message } of mention.notes)
        this.#say(code, severity, message, id, rangeOf(passage, mention.start, mention.end));
    for (const call of passage.calls) {
      const repair = repairs.get(call);
      const message = repair && `${repair.reason} It is read as (${repair.label}).`;
      if (message) this.#say('FOOTNOTE_CALL_REPAIRED', 'WARNING', message, id, call);
    }
  }

  /** Where the printed numbers leave some out: those paragraphs are lost, or a number is misprinted. */
  ofNumbers(provisions: readonly ProvisionReading[]): void {
    let before: ProvisionOutline | undefined;
    for (const { id, outline: one } of provisions) {
      const goesOn =
        before && before.part === one.part && before.section === one.section && one.section !== 'PREAMBLE';
      if (goesOn && before && one.number > before.number + 1) {
        const message = `The numbers go from ${before.number} to ${one.number}: what stands between is lost, or one of them is misprinted.`;
        this.#say('NUMBERS_SKIPPED', 'WARNING', message, id, firstPiece(one));
      }
      before = one;
    }
  }

  /** Another document behind the one that is read. */
  ofRest({ start, named }: DocumentStart): void {
    const message = `Another document begins here ("${named.slice(0, 60)}"); it and what follows are not read. Give each document in a file of its own.`;
    this.#say('SEVERAL_DOCUMENTS', 'WARNING', message, null, { start, end: start + named.length });
  }

  /** A citation that rests on a footnote whose text is lost. */
  ofCitation({ footnote, from, surface }: CitationFacts): void {
    if (footnote?.reason && footnote.printed === footnote.resolved)
      this.ofLostNote(footnote.resolved, from, surface);
  }

  /** Once for each paragraph that calls it. */
  ofLostNote(label: string, provision: string, place: Range): void {
    if (this.#lost.has(`${label}${provision}`)) return;
    this.#lost.add(`${label}${provision}`);
    const message = `The text of footnote ${label} does not stand in the document.`;
    this.#say('FOOTNOTE_LOST', 'WARNING', message, provision, place);
  }

  /** The UN's own links are made by hand: the words of the text stand. */
  ofAddress({ leadsTo, read, provision, start, end }: OtherAddress): void {
    const message = `The address under these words leads to ${leadsTo}; they are read as ${read}, as they stand.`;
    this.#say('LINK_DIFFERS', 'WARNING', message, provision, { start, end });
  }

  /** Short forms that are left open. */
  ofUnclear(unclear: readonly Unclear[], provisions: readonly ProvisionReading[]): void {
    if (unclear.length === 0) return;
    const ids = new Map(provisions.map(({ id, reading }) => [reading, id]));
    const message =
      'What was named last with this noun is a name that no entry of the registry answers to: the short form is left open.';
    for (const { reading, mention } of unclear) {
      const place = rangeOf(reading.passage, mention.start, mention.end);
      this.#say('SHORT_FORM_UNCLEAR', 'INFO', message, ids.get(reading) ?? null, place);
    }
  }

  #say(
    code: string,
    severity: Diagnostic['severity'],
    message: string,
    provision: string | null,
    { start, end }: Pick<Diagnostic, 'start' | 'end'>,
  ): void {
    this.#all.push({ code, severity, message, provision, start, end });
  }
}

function firstPiece({ ranges }: ProvisionOutline): Range {
  return { start: ranges[0]?.start ?? 0, end: ranges[0]?.end ?? 0 };
}
