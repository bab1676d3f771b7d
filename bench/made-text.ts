import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../src/package-root.js';

/** Paragraphs of our own in UN style; `{s}`, `{n}`, `{y}` and the like stand for numbers that change from one to the next. */
interface Paragraphs {
  masthead: string[];
  title: string;
  enacting: string;
  preamble: string[];
  operative: string[];
  /** Words that cite nothing, to be put before the mark that ends a paragraph: real texts hold about two citations in 500 bytes of English. */
  asides: string[];
  footnotes: string[];
}

const FOLDER = join(PACKAGE_ROOT, 'bench', 'texts');

export const LANGUAGES: readonly string[] = readdirSync(FOLDER)
  .map((file) => file.replace('.json', ''))
  .sort();

/** The symbol of every text that `madeText` makes. */
export const SYMBOL = 'A/RES/90/1';

/** A resolution of at least so many bytes of UTF-8, a third of it preamble, with footnotes at its end. Deterministic. */
export function madeText(language: string, bytes: number): string {
  const path = join(FOLDER, `${language}.json`);
  const { masthead, title, enacting, preamble, operative, asides, footnotes } = JSON.parse(
    readFileSync(path, 'utf8'),
  ) as Paragraphs;
  let calls = 0;
  let count = 0;
  const written = (template: string): string => {
    count += 1;
    const session = 60 + (count % 29);
    const number = 1 + (count % 290);
    const values: Record<string, number | string> = {
      s: session, n: number, 'n+1': number + 1, 'n+2': number + 2, 'n+3': number + 3, y: 1945 + session, yy: 10 + (count % 25), k: 1 + (count % 40),
    }; // biome-ignore format: a table
    return template.replace(/\{(.+?)\}/g, (_, name: string) => {
      if (name !== 'c') return String(values[name] ?? '');
      calls += 1;
      return superscript(calls);
    });
  };
  const lines = ['', SYMBOL, ...masthead, '', `90/1. ${title}`, '', enacting];
  let size = 0;
  const add = (line: string) => {
    lines.push('', line);
    size += Buffer.byteLength(line) + 2;
  };
  const paragraph = (list: readonly string[], index: number): string =>
    written(pick(list, index)).replace(/[,;.،؛，；。]$/, `${pick(asides, index)}$&`);
  // Footnotes grow with the text: they take about a twelfth of it.
  for (let index = 0; size < bytes / 3.3; index += 1) add(paragraph(preamble, index));
  for (let index = 0; size < bytes / 1.08; index += 1) add(`${index + 1}. ${paragraph(operative, index)}`);
  lines.push('', '__________________');
  for (let label = 1; label <= calls; label += 1)
    lines.push(`${superscript(label)} ${written(pick(footnotes, label))}`);
  return lines.join('\n');
}

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}

function superscript(number: number): string {
  return [...String(number)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
}
