import { type Draft, DraftWriter, dropStart, noteMark } from '../canonical.js';
import { hrefOf, isContents } from '../hyperlinks.js';
import type { Lists } from '../lists.js';
import { splitLabel } from '../numbering.js';
import { signOf } from '../symbol-fonts.js';
import { OpenTables, type Placed } from '../tables.js';
import { type Look, type Stretch, stretchAt } from './properties.js';

/** The text of the whole file, story behind story, and where each of its characters stands in the file. */
export interface Characters {
  text: string;
  placeOf(at: number): number;
}

/** What a document says of its characters and paragraphs. */
export interface Context {
  characters: Characters;
  paragraphs: readonly Stretch[];
  runs: readonly Stretch[];
  styles: readonly Look[];
  lists: Lists;
  /** The labels of notes, by the places of their calls; nothing for the further places of a mark of several characters. */
  calls: ReadonlyMap<number, string>;
}

/** Ends of paragraphs, of pages, and of a table's cells and rows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are Word's signs
const END = /[\r\f\x07]/;

/** Signs that stand for what Word draws: notes' own marks, pictures, comments, frames. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are Word's signs
const DRAWN = /[\0-\x08\x0e-\x12\x16-\x1d]/;

/** The characters that Word has signs of its own for. */
const WRITTEN: Record<string, string> = { '\x0b': '\n', '\x1e': '\u2011', '\x1f': '\u00ad' };

/** The paragraphs between two places of the text, with their numbers; those that are empty are left out. */
export function paragraphsOf(from: number, to: number, context: Context): Placed[] {
  const { text, placeOf } = context.characters;
  const tables = new OpenTables();
  const fields: Field[] = [];
  const placed: Placed[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    const sign = text[at] ?? '';
    if (!END.test(sign) && at < to - 1) continue;
    // A paragraph whose end was deleted goes on in the next one.
    if (sign === '\r' && at < to - 1 && stretchAt(context.runs, placeOf(at))?.look.deleted) continue;
    const found = stretchAt(context.paragraphs, placeOf(at));
    const look = { ...context.styles[found?.style ?? -1], ...found?.look };
    if (look.inTable && !tables.cell) {
      tables.begin();
      tables.next('row');
      tables.next('cell');
    } else if (!look.inTable && tables.cell) tables.end();
    if (!look.endsRow) {
      const end = END.test(sign) ? at : at + 1;
      const draft = draftOf(start, end, fields, context);
      const number =
        look.list === undefined
          ? undefined
          : context.lists.next({ list: String(look.list), level: look.level ?? 0 });
      const cell = tables.cell;
      if (number !== undefined) draft.num = number;
      else withTypedNumber(draft);
      draft.text = draft.text.replaceAll('\t', ' ');
      // A cell may hold a number alone.
      if (draft.text !== '' || draft.calls.length > 0 || (cell && number !== undefined))
        placed.push({ draft, cell });
    }
    if (sign === '\x07' && tables.cell) {
      if (look.endsRow) tables.next('row');
      tables.next('cell');
    }
    start = at + 1;
  }
  return placed;
}

/** A field: its code, up to the sign behind it, then what it shows. */
interface Field {
  code: string;
  isShown: boolean;
}

/** What stands in the code of a field is no text, and a table of contents repeats what is. */
function isSilent({ code, isShown }: Field): boolean {
  return !isShown || isContents(code);
}

function draftOf(from: number, to: number, fields: Field[], context: Context): Draft {
  const { text, placeOf } = context.characters;
  const writer = new DraftWriter('unknown');
  let raised = '';
  let run: Stretch | undefined;
  const settle = () => {
    const mark = noteMark(raised);
    if (mark) writer.mark(mark, raised);
    else writer.write(raised);
    raised = '';
  };
  for (let at = from; at < to; at++) {
    const sign = text[at] ?? '';
    const place = placeOf(at);
    if (!run || place < run.from || place >= run.to) run = stretchAt(context.runs, place);
    const own = run?.look ?? {};
    const look = own.style === undefined ? own : { ...context.styles[own.style], ...own };
    const field = fields.at(-1);
    if (look.hidden || look.deleted) continue;
    if (raised !== '' && !look.raised) settle();
    const label = context.calls.get(at);
    if (sign === '\x13') fields.push({ code: '', isShown: false });
    else if (sign === '\x14' && field) {
      field.isShown = true;
      const href = hrefOf(field.code);
      if (href !== undefined) writer.openLink(href);
    } else if (sign === '\x15') {
      if (hrefOf(fields.pop()?.code)) writer.closeLink();
    } else if (field && !field.isShown) field.code += sign;
    else if (fields.some(isSilent)) continue;
    else if (label === '') continue;
    else if (label !== undefined) writer.call(label);
    else if (look.symbol !== undefined) writer.write(signOf(undefined, look.symbol.toString(16)));
    else if (DRAWN.test(sign)) continue;
    else if (look.raised) raised += sign;
    else if (sign === '\t') writer.tab();
    else writer.write(WRITTEN[sign] ?? sign);
  }
  settle();
  return writer.draft;
}

function withTypedNumber(draft: Draft): void {
  const split = splitLabel(draft.text);
  if (!split) return;
  draft.num = split.num;
  dropStart(draft, draft.text.length - split.rest.length);
}
