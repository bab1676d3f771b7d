import type { Suffix } from './types.js';

const SUFFIX = /^(CORR|ADD|REV|AMEND)\.?([1-9]\d{0,2})$/;
const PARENTHESIS =
  /^(.+)\((PART|VOL|INCOMESECT|SECT|CHAP|PROG|INTRODUCTION|SUPP|RESUMPTION|REV|ADD|CORR)\.?([IVXLC]+|\d{1,3})?([A-Z])?\)$/;
/** "(Parts I and II)", "(Vols. I-III)"; texts in other languages put their own word between ("Parts I y II"). */
const PARTS = /^(.+)\((PARTS|VOLS)\.?([IVXLC]+)(-|AND|ET|Y|E|И)([IVXLC]+)\)$/;
const LABELS: Record<string, string> = {
  CORR: 'Corr.',
  ADD: 'Add.',
  REV: 'Rev.',
  AMEND: 'Amend.',
  PART: 'Part ',
  VOL: 'Vol. ',
  SECT: 'Sect. ',
  INCOMESECT: 'Income sect. ',
  CHAP: 'Chap. ',
  PROG: 'Prog. ',
  INTRODUCTION: 'Introduction',
  SUPP: 'Supp ',
  RESUMPTION: 'Resumption ',
};

/** Takes the suffixes off the end of `segments` (which it shortens), and gives them in printed order. */
export function peelSuffixes(segments: string[]): Suffix[] {
  const suffixes: Suffix[] = [];
  while (segments.length > 1) {
    const last = segments[segments.length - 1] ?? '';
    const isBracketed = last.endsWith(')');
    const [, stem, word, value = '', letter = ''] = (isBracketed && PARENTHESIS.exec(last)) || [];
    const [, kind, number] = (!isBracketed && SUFFIX.exec(last)) || [];
    const parts = isBracketed ? PARTS.exec(last) : null;
    if (parts) {
      const [, first = '', words, from, joint, to] = parts;
      segments[segments.length - 1] = first;
      const label = `${words === 'VOLS' ? 'Vols. ' : 'Parts '}${from}${joint === '-' ? joint : ' and '}${to}`;
      suffixes.unshift({ type: 'PART', label: `(${label})` });
    } else if (stem !== undefined && word !== undefined) {
      segments[segments.length - 1] = stem;
      const label = `${LABELS[word]}${value}${letter}`.trimEnd();
      if (word === 'REV' || word === 'ADD' || word === 'CORR') suffixes.unshift({ type: word, label });
      else suffixes.unshift({ type: 'PART', label: `(${label})` });
    } else if (kind !== undefined) {
      segments.pop();
      suffixes.unshift({ type: kind as Suffix['type'], label: `${LABELS[kind]}${number}` });
    } else if (last === 'SUMMARY') {
      segments.pop();
      suffixes.unshift({ type: 'SUMMARY', label: 'Summary' });
    } else break;
  }
  return suffixes;
}
