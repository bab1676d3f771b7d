import { toRoman } from '../../symbols/index.js';
import type { LineSense } from './line-sense.js';
import type { Line } from './lines.js';
import type { Outline, PartOutline, ProvisionOutline } from './outline.js';
import type { Paragraphs } from './paragraphs.js';

/** The numeral with which a heading ends: "draft resolution ii". */
const NUMERAL = / ([ivx]{1,6}|\d{1,2})$/;

/**
 * The draft that stands below a paragraph of a report; `loose` are the lines between: its heading and its title. Of those that stand in quotation marks
 * (`hasMarks`), a report quotes what it does not announce ("which read:"); they are counted by themselves.
 */
export function draftPart(
  body: string | null,
  report: ProvisionOutline | undefined,
  loose: readonly Line[],
  hasMarks: boolean,
  sense: LineSense,
  paragraphs: Paragraphs,
): Omit<PartOutline, 'notesIn'> {
  const { parts, provisions, isReport } = paragraphs.outline;
  const tail = report && paragraphs.tailOf(report);
  const isQuoted = hasMarks && isReport && tail !== undefined && !sense.opensDraft({ text: tail });
  const heading = loose.find((line) => sense.isDraftHeading(line));
  const isDecision = heading
    ? sense.isOfDecision(heading)
    : tail !== undefined && sense.isOfDecision({ text: tail });
  const drafts = parts.filter(
    (part) =>
      part.kind === 'DRAFT' &&
      (part.isDecision ?? false) === isDecision &&
      (part.isQuoted ?? false) === isQuoted,
  );
  const quoted = isQuoted ? 'quoted-' : '';
  const name = `${quoted}${isDecision ? 'draft-decision' : 'draft'}`;
  const count = `${quoted}${isDecision ? 'decision-' : ''}`;
  const [first] = drafts;
  if (drafts.length === 1 && first?.name === name) {
    const [before, prefix] = [first.prefix, `${count}I/`];
    Object.assign(first, { name: `${name}-I`, prefix });
    const index = parts.indexOf(first);
    for (const one of provisions) if (one.part === index) one.label = prefix + one.label.slice(before.length);
  }
  // One decision beside the resolutions needs no number.
  const numeral =
    (heading && !isDecision) || drafts.length > 0 ? (printed(heading) ?? toRoman(drafts.length + 1)) : null;
  // In a report its paragraphs are none like the report's own.
  const alone = isDecision ? `${quoted}decision/` : isQuoted ? 'quoted/' : isReport ? '' : 'draft/';
  return {
    kind: 'DRAFT',
    ...(isDecision ? { isDecision } : {}),
    ...(isQuoted ? { isQuoted } : {}),
    name: numeral ? `${name}-${numeral}` : name,
    prefix: numeral ? `${count}${numeral}/` : alone,
    title: loose.filter((line) => !sense.isDraftHeading(line)),
    within: report?.label ?? null,
    body,
  };
}

function printed(heading: Line | undefined): string | null {
  const numeral = NUMERAL.exec(heading?.text ?? '')?.[1];
  if (numeral === undefined) return null;
  return /\d/.test(numeral) ? toRoman(Number(numeral)) : numeral.toUpperCase();
}

/**
 * The annex that its heading names, by its own label or counted. Below an annex, what is called by another word ("Appendix") belongs to it.
 */
export function annexPart(
  { word, label }: { word: string; label: string },
  { parts }: Outline,
): Omit<PartOutline, 'notesIn'> {
  const annexes = parts.filter((part) => part.kind === 'ANNEX');
  const isSame = (one: PartOutline) => !one.word || one.word.includes(word) || word.includes(one.word);
  const [first] = annexes;
  const parent = first && !isSame(first) ? annexes.findLast((one) => !one.name.includes('-appendix')) : null;
  const alike = parent
    ? annexes.filter((one) => one.name.startsWith(`${parent.name}-appendix`))
    : annexes.filter((one) => !one.name.includes('-appendix'));
  const printed = /^(?:[ivx]{1,6}|[a-z])$/.exec(label)?.[0].toUpperCase();
  const counted = /^\d{1,2}$/.test(label) ? toRoman(Number(label)) : toRoman(alike.length + 1);
  const numeral = label !== '' || alike.length > 0 ? (printed ?? counted) : null;
  const kind = parent ? `${parent.name}-appendix` : 'annex';
  const name = numeral ? `${kind}-${numeral}` : kind;
  return { kind: 'ANNEX', word, name, prefix: `${name}/`, title: [], within: null, body: null };
}
