import { styleText } from 'node:util';
import { LINKS_THEMSELVES } from './against-each-other.js';
import type { Verdict } from './bars.js';
import type { Change } from './baseline.js';
import type { Evaluation } from './evaluate.js';
import { groupBy } from './group.js';
import type { Problem } from './reading.js';
import { f1, overlap, precision, recall, sum, type Tally } from './tally.js';

/** The whole report as lines of text: tables of all cells, what stands apart, bars, and what moved since the baseline. */
export function report(evaluation: Evaluation, list: readonly Verdict[]): string {
  const { cells } = evaluation.figures;
  const sections = [
    ranking('References against the UN’s links, by format and language', cells, /^links \| (\w+ \| \w+)$/u),
    ranking('The same by kind of document', cells, /^links \| (\w+) \| of \| (.+)$/u),
    ranking('The same by kind of target', cells, /^links \| (\w+) \| to \| (.+)$/u),
    shares('Right references in the right place (section, paragraph, footnote)', cells, /^place \| (.+)$/u),
    shares(
      'Leading acts: first act of the paragraph against the verb beside the link',
      cells,
      /^lead \| (.+)$/u,
    ),
    agreement(cells),
    stale(cells),
    ranking('Formats against the XML of the same text', cells, /^(\w+ against akn: .+) \| \w+$/u),
    ranking(
      'Against references made by reading: sets of provisions, (provision, first act), (provision, act, target)',
      cells,
      /^reference: (.+ \| \w+ \| \w+)$/u,
    ),
    apart(cells),
    bars(list, cells),
    summary(evaluation),
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}

/** The worst of it, grouped by measure: at most `limit` problems each. */
export function problemList(problems: readonly Problem[], limit: number): string {
  const groups = [...groupBy(problems, ({ measure }) => measure)];
  return groups
    .map(([measure, list]) => {
      const shown = list.slice(0, limit).map(problemLine);
      const rest =
        list.length > limit
          ? [`  … and ${list.length - limit} more (--errors ${list.length} shows all)`]
          : [];
      return [title(`${measure}: ${list.length}`), ...shown, ...rest].join('\n');
    })
    .join('\n\n');
}

function problemLine({ file, provision, expected, found, words, note }: Problem): string {
  const facts = [
    expected === null ? '' : `expected ${expected}`,
    found === null ? (expected === null ? '' : 'found nothing') : `found ${found}`,
  ];
  const place = provision?.replace(/^[^#]*#/u, '') ?? '';
  return `  ${[file, place, ...facts, note ? `(${note})` : '', words].filter((part) => part !== '').join('  ')}`;
}

/** What moved since the baseline, most lost first. */
export function changeList(title_: string, list: readonly Change[]): string {
  if (list.length === 0) return '';
  const sorted = [...list].sort((a, b) => (a.points ?? 0) - (b.points ?? 0));
  const rows = sorted.map(({ name, before, after, points }) => [
    name,
    figure(f1(before)),
    figure(f1(after)),
    points === null ? '' : `${points >= 0 ? '+' : ''}${points.toFixed(2)}`,
    ...(['right', 'wrong', 'missed'] as const).map((key) => signed(after[key] - before[key])),
  ]);
  return table(title_, ['', 'F1 before', 'after', 'points', 'right', 'wrong', 'missed'], rows);
}

function ranking(name: string, cells: ReadonlyMap<string, Tally>, pattern: RegExp): string {
  const rows = select(cells, pattern).map(([label, tally]) => [
    label,
    figure(precision(tally)),
    figure(recall(tally)),
    figure(f1(tally)),
    `${tally.right}`,
    `${tally.wrong}`,
    `${tally.missed}`,
  ]);
  return rows.length === 0
    ? ''
    : table(name, ['', 'precision', 'recall', 'F1', 'right', 'wrong', 'missed'], rows);
}

function shares(name: string, cells: ReadonlyMap<string, Tally>, pattern: RegExp): string {
  const rows = select(cells, pattern).map(([label, tally]) => [
    label,
    figure(precision(tally)),
    `${tally.right}`,
    `${tally.wrong}`,
  ]);
  return rows.length === 0 ? '' : table(name, ['', 'share', 'right', 'wrong'], rows);
}

function agreement(cells: ReadonlyMap<string, Tally>): string {
  const languages = [
    ...new Set(select(cells, /^agreement: [^|]+ \| \w+ \| (\w+)$/u).map(([label]) => label)),
  ].sort();
  const rows = select(cells, /^agreement: ([^|]+ \| \w+)$/u).map(([label, tally]) => {
    const unanimous = cells.get(`unanimous: ${label}`);
    const alone = languages.map((language) => `${cells.get(`alone: ${label} | ${language}`)?.wrong ?? 0}`);
    return [label, figure(f1(tally)), figure(unanimous ? overlap(unanimous) : null), ...alone];
  });
  const name = `Agreement of the languages: mean F1 of all pairs; share of items on which all agree (intersection over union); items on which one language stands alone
  compatible: a verb that stands for several acts is taken for the one that most of the texts print or may mean
  apart from differences: where the texts were read to print different things, each is to be read as it prints`;
  return rows.length === 0
    ? ''
    : table(name, ['', 'pairs', 'all', ...languages.map((language) => `${language} alone`)], rows);
}

function stale(cells: ReadonlyMap<string, Tally>): string {
  const rows = select(cells, /^stale: ([^|]+) \| \w+$/u).map(([label, { wrong }]) => [
    `  ${label}`,
    `${wrong}`,
  ]);
  const name =
    'Differences read in the texts that are true no more (--errors lists them; mend test/reference/differences.json)';
  return rows.length === 0 ? '' : table(name, ['', 'paragraphs'], rows);
}

function apart(cells: ReadonlyMap<string, Tally>): string {
  const rows = select(cells, /^unlinked: (.+) \| (\w+ \| \w+)$/u);
  const byReason = groupBy(rows, ([label]) => label.split(' | ')[0] ?? '');
  const lines = [...byReason].map(([reason, list]) => [
    reason,
    `${sum(list.map(([, tally]) => tally)).right}`,
  ]);
  const name = 'Found without a link and no error (--unlinked N lists them)';
  return lines.length === 0 ? '' : table(name, ['', 'references'], lines);
}

function bars(list: readonly Verdict[], cells: ReadonlyMap<string, Tally>): string {
  const missed = list.filter(({ met }) => !met);
  const lines = missed.map(
    ({ cell, figure: value, atLeast }) => `  ${cell}: ${figure(value)}, to reach ${atLeast.toFixed(2)}`,
  );
  // What the texts themselves differ in bounds their agreement.
  const yardstick = cells.get(`agreement: ${LINKS_THEMSELVES} | text`);
  if (yardstick && missed.some(({ cell }) => cell.startsWith('agreement: ')))
    lines.push(`  (between the languages the UN’s own links agree to ${figure(f1(yardstick))})`);
  return [title(`Bars: ${list.length - missed.length} of ${list.length} reached`), ...lines].join('\n');
}

function summary({ files, failures }: Evaluation): string {
  const bytes = files.reduce((all, file) => all + file.bytes, 0);
  const seconds = files.reduce((all, file) => all + file.seconds, 0);
  const lines = failures.map(({ file, message }) => `  ${file}: ${message}`);
  const speed = seconds > 0 ? `, ${(bytes / 1e6 / seconds).toFixed(1)} MB/s a core` : '';
  return [title(`${files.length} files read${speed}, ${failures.length} not read`), ...lines].join('\n');
}

function select(cells: ReadonlyMap<string, Tally>, pattern: RegExp): [string, Tally][] {
  return [...cells].flatMap(([name, tally]) => {
    const groups = pattern.exec(name);
    return groups ? [[groups.slice(1).join(' | '), tally] as [string, Tally]] : [];
  });
}

function table(name: string, head: string[], rows: string[][]): string {
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: string[]) =>
    `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}`;
  return [title(name), line(head), ...rows.map(line)].join('\n');
}

function title(text: string): string {
  return process.stdout.isTTY ? styleText('bold', text) : text;
}

/** Three decimals, cut and not rounded: 0.9896 must not read as a bar that is met. */
function figure(value: number | null): string {
  return value === null ? '–' : (Math.floor(value * 1000 + 1e-9) / 1000).toFixed(3);
}

function signed(difference: number): string {
  return difference === 0 ? '' : `${difference > 0 ? '+' : ''}${difference}`;
}
