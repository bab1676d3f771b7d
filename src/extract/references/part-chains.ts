import type { Language } from '../../languages/index.js';
import { type Passage, pastSpace } from '../passage/index.js';
import type { PartGaps } from './part-gaps.js';
import type { PartOwners } from './part-owners.js';
import { isAlike, type PinpointLabels, type PinpointLexeme } from './pinpoint-labels.js';

/** What parts that follow one another name, from the document inwards, and where they end. */
export interface PartChain {
  labels: string[];
  end: number;
  first: PinpointLexeme;
  /** Its own words lead back to the document ("من ديباجته"). */
  isOwn: boolean;
}

/** Parts that follow one another behind a document: "section II, paragraph 4, and the annex". */
export class PartChains {
  constructor(
    readonly passage: Passage,
    readonly language: Language,
    readonly labels: PinpointLabels,
    readonly owners: PartOwners,
    readonly gaps: PartGaps,
  ) {}

  /** The pinpoints that follow one another from a place on. */
  from(begin: number): PartChain | null {
    const labels: string[] = [];
    let at = begin;
    let end = begin;
    let first: PinpointLexeme | undefined;
    let isOwn = false;
    /** The units so far: a conjunction joins one that is like any of them. */
    const units: string[] = [];
    let joint: 'NEXT' | 'AND' | 'OF' = 'NEXT';
    /** Where the labels, and the words, begin that a part named behind "of" holds. */
    let held = { labels: 0, end: begin };
    for (;;) {
      const lexeme: PinpointLexeme | undefined = this.#labelledAt(at, joint === 'AND', units);
      const read = lexeme && this.labels.of(lexeme);
      if (!read) break;
      if (first && this.isJoined(lexeme)) joint = 'AND';
      if (this.owners.isOfNext(read.end)) {
        // "пункты 5 и 6 приложения к резолюции 62/8": what it holds is of the next as well.
        if (joint === 'OF') {
          labels.length = held.labels;
          ({ end } = held);
        }
        break;
      }
      // "61/7, section II, paragraph 5, of resolution 62/8"
      if (joint !== 'AND' && this.passage.text[read.end] === ',' && this.owners.isOfNext(read.end + 1, true))
        return null;
      const isHolder = joint === 'AND' && !isAlike(lexeme.entry.unit, units.at(-1));
      // "paragraph 2, subparagraphs (a) and (b) of paragraph 3"
      if (isHolder || (joint === 'NEXT' && lexeme.entry.unit === 'sub'))
        held = { labels: labels.length, end };
      // "paragraph 4 of section II of the annex": from the document inwards.
      if (joint === 'OF') labels.splice(held.labels, 0, ...read.labels);
      else labels.push(...read.labels);
      first ??= lexeme;
      isOwn ||= read.isOwn === true;
      units.push(lexeme.entry.unit);
      end = read.end;
      const of = this.#pastOf(end);
      if (of > 0) {
        joint = 'OF';
        at = of;
        continue;
      }
      const gap = this.gaps.lengthAt(end);
      const and = this.language.at('conjunctions', this.passage.text, end + gap);
      if (gap === 0 && and < 0 && this.language.spaced) break;
      if (and > 0 && joint === 'OF') held = { labels: labels.length, end };
      joint = and > 0 ? 'AND' : 'NEXT';
      at = and > 0 ? pastSpace(this.passage.text, and) : end + gap;
      if (and < 0 && lexeme.entry.unit === 'chapter') at = this.gaps.pastPrinted(at);
      // "第4段及其附件"
      if (and > 0) at = Math.max(at, this.language.at('its', this.passage.text, at));
    }
    return !first || labels.length === 0 ? null : { labels, end, first, isOwn };
  }

  /** "paragraph 4 of section II", "пункт 4 раздела II": past what leads to the part that holds a part which ends at a place; -1 where none follows. */
  #pastOf(end: number): number {
    if (!this.language.spaced || this.passage.text[end] !== ' ') return -1;
    const of = this.owners.inflects ? end : this.language.at('of', this.passage.text, end + 1);
    const at = of < 0 ? -1 : pastSpace(this.passage.text, of);
    return at > end && this.labels.startingAt(at).some((one) => this.labels.of(one) !== null) ? at : -1;
  }

  /** The pinpoint that begins at a place and has what it wants; one like those that it is joined to, or with nothing of which it is ("paras. 4 and 5 and annex II"). */
  #labelledAt(at: number, isAnd: boolean, units: readonly string[]): PinpointLexeme | undefined {
    const isLike = ({ entry }: PinpointLexeme) => units.some((unit) => isAlike(entry.unit, unit));
    const fits = (lexeme: PinpointLexeme) => {
      const read = this.labels.of(lexeme);
      const isAnother = isAnd || (units.length > 0 && this.isJoined(lexeme));
      if (read === null || !isAnother) return read !== null;
      // "chapter VI and paragraph 11 of chapter IX"
      return (
        isLike(lexeme) ||
        this.owners.ends(read.end) ||
        this.labels.startingAt(this.#pastOf(read.end)).some(isLike)
      );
    };
    const found = this.labels.startingAt(at).find(fits);
    return found || !isAnd || this.language.spaced ? found : this.labels.startingAt(at - 1).find(fits);
  }

  /** A conjunction is written together with a part ("والفقرة"). */
  isJoined({ lead }: PinpointLexeme): boolean {
    return (
      lead !== '' &&
      this.language.folded(this.language.data.acts.joined).some((word) => lead.startsWith(word))
    );
  }
}
