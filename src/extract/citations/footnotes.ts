import type { Registry } from '../../registry/index.js';
import type { Pinpoint } from '../../seedfile/index.js';
import type { NoteOutline } from '../layout/index.js';
import { type Range, rangeOf } from '../passage/index.js';
import { type Mention, NOTE_BEGINS, type Reading } from '../references/index.js';

/** An instrument that a footnote cites. */
export interface NoteTarget {
  target: string;
  pinpoint: Pinpoint | null;
  date: string | null;
  confidence: number;
  /** The words that cite it, in the canonical text. */
  range: Range;
  mention: Mention | null;
}

/** A footnote, read. */
export interface Note {
  label: string;
  part: number | null;
  range: Range;
  /** "See …": it points to a place, not to the thing itself. */
  see: boolean;
  targets: NoteTarget[];
}

/** Reads what a footnote cites: instruments by symbol, number or name; "ibid." takes up the footnote before, with parts of its own where it names them. */
export function readNote(
  outline: NoteOutline,
  reading: Reading,
  previous: Note | undefined,
  registry: Registry,
): Note {
  const { passage, mentions, lexemes } = reading;
  const starts = (kind: 'ibid' | 'see') => lexemes.of(kind).find(({ start }) => start <= NOTE_BEGINS);
  const targets = mentions.flatMap((mention): NoteTarget[] => {
    if (!mention.target) return [];
    const isName = mention.form === 'NAME' || mention.form === 'SHORT_FORM';
    if (mention.form === 'SELF' || (isName && registry.byAlias(mention.target)?.label !== 'Instrument'))
      return [];
    const { target, pinpoint, date, confidence } = mention;
    return [
      { target, pinpoint, date, confidence, range: rangeOf(passage, mention.start, mention.end), mention },
    ];
  });
  // Beside a symbol or number, a name says under what it was adopted, and is not itself cited.
  const exact = targets.some((one) => one.mention?.form === 'SYMBOL' || one.mention?.form === 'NUMBER');
  if (exact)
    targets.splice(
      0,
      targets.length,
      ...targets.filter((one) => one.mention?.form === 'SYMBOL' || one.mention?.form === 'NUMBER'),
    );
  const ibid = starts('ibid');
  if (ibid && targets.length === 0 && previous) {
    const range = rangeOf(passage, ibid.start, ibid.end);
    targets.push(
      ...previous.targets.slice(0, 1).map((one) => ({
        ...one,
        pinpoint: reading.ibid ?? one.pinpoint,
        range,
        confidence: 0.95,
        mention: null,
      })),
    );
  }
  return {
    label: outline.label,
    part: outline.part,
    range: outline.range,
    see: starts('see') !== undefined,
    targets,
  };
}
