import { isNothing, plain } from './characters.js';
import { apply, isNumbers, type Matrix, multiply } from './matrix.js';

/** Glyphs that one operator of a page draws in a row, in device space (points, y downwards). */
export interface Run {
  glyphs: Glyph[];
  x: number;
  y: number;
  width: number;
  size: number;
  bold: boolean;
  italic: boolean;
  /** How steeply its baseline falls; 0 where it is level. */
  slope: number;
}

/** One drawn glyph. */
export interface Glyph {
  /** One character, or several where the font has a ligature, then in the order in which they are read; none where the font does not tell. */
  text: string;
  x: number;
  /** Where the next glyph is expected: the advance with letter spacing. */
  end: number;
  isSpace: boolean;
  /** The run that it stands in. */
  run: Run;
}

export interface FontFace {
  bold: boolean;
  italic: boolean;
  /** Glyph units to text units. */
  scale: number;
  /** Whether the font tells what character a code stands for; where it does not, the library gives the code itself. */
  tells(code: number): boolean;
}

/** The runs of a page, and how many glyphs are drawn whose characters no font tells. */
export interface Drawn {
  runs: Run[];
  untold: number;
  /** How many glyphs are drawn level, climbing, upside down and falling. */
  directions: [number, number, number, number];
  /** How many are drawn so that they are not seen: the words that a reading machine put behind a picture. */
  hidden: number;
}

export interface OperatorList {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

interface TextState {
  face: FontFace;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  horizontal: number;
  leading: number;
  rise: number;
  isHidden: boolean;
}

interface State {
  matrix: Matrix;
  text: TextState;
  /** Between which heights anything is seen. */
  clip: { top: number; bottom: number };
}

/** What pdf.js gives for a glyph; numbers between glyphs are adjustments in thousandths. */
interface SourceGlyph {
  originalCharCode?: number;
  unicode?: string;
  width?: number;
  isSpace?: boolean;
}

/**
 * Follows a page's operators as a renderer would (ISO 32000-2, 9.4) and notes where each glyph falls. The library's own text lists put
 * glyphs together by guess and turn ligatures of Arabic round; positions and glyphs as they are drawn are the surer ground.
 */
export function runsOf(
  list: OperatorList,
  operators: Record<string, number>,
  view: Matrix,
  faces: ReadonlyMap<string, FontFace>,
): Drawn {
  const names = new Map(Object.entries(operators).map(([name, code]) => [code, name]));
  const runs: Run[] = [];
  let untold = 0;
  let hidden = 0;
  const directions: Drawn['directions'] = [0, 0, 0, 0];
  const saved: State[] = [];
  let state: State = { matrix: view, text: START, clip: { top: -Infinity, bottom: Infinity } };
  let isClip = false;
  let line: Matrix = [1, 0, 0, 1, 0, 0];
  let cursor: Matrix = line;
  let annotation = 0;
  const moveTo = (x: number, y: number) => {
    line = multiply(line, [1, 0, 0, 1, x, y]);
    cursor = line;
  };
  const set = (change: Partial<TextState>) => {
    state = { ...state, text: { ...state.text, ...change } };
  };
  for (const [index, code] of list.fnArray.entries()) {
    const args = (list.argsArray[index] ?? []) as unknown[];
    const [first, second] = args;
    switch (names.get(code)) {
      case 'save':
        saved.push(state);
        break;
      case 'restore':
      case 'paintFormXObjectEnd':
        state = saved.pop() ?? state;
        break;
      case 'transform':
        if (isNumbers(args, 6)) state = { ...state, matrix: multiply(state.matrix, args) };
        break;
      case 'paintFormXObjectBegin':
        saved.push(state);
        if (isNumbers(first, 6)) state = { ...state, matrix: multiply(state.matrix, first) };
        break;
      case 'clip':
      case 'eoClip':
        isClip = true;
        break;
      case 'constructPath':
        if (isClip) state = { ...state, clip: clipped(state, args[2]) };
        isClip = false;
        break;
      case 'beginAnnotation':
        annotation++;
        break;
      case 'endAnnotation':
        annotation--;
        break;
      case 'beginText':
        line = [1, 0, 0, 1, 0, 0];
        cursor = line;
        break;
      case 'setTextMatrix':
        line = isNumbers(first, 6) ? [...first] : isNumbers(args, 6) ? [...args] : line;
        cursor = line;
        break;
      case 'moveText':
        moveTo(number(first), number(second));
        break;
      case 'setLeadingMoveText':
        set({ leading: -number(second) });
        moveTo(number(first), number(second));
        break;
      case 'nextLine':
        moveTo(0, -state.text.leading);
        break;
      case 'setLeading':
        set({ leading: number(first) });
        break;
      case 'setCharSpacing':
        set({ charSpacing: number(first) });
        break;
      case 'setWordSpacing':
        set({ wordSpacing: number(first) });
        break;
      case 'setHScale':
        set({ horizontal: number(first) / 100 });
        break;
      case 'setTextRise':
        set({ rise: number(first) });
        break;
      case 'setTextRenderingMode':
        set({ isHidden: number(first) === HIDDEN });
        break;
      case 'setFont':
        set({ face: faces.get(String(first)) ?? START.face, size: number(second) });
        break;
      case 'showText':
      case 'showSpacedText': {
        const glyphs = Array.isArray(first) ? first : args;
        const { run, advance, untold: more } = show(glyphs, state, cursor);
        if (run && annotation === 0 && isSeen(run, state.clip)) runs.push(run);
        untold += more;
        if (state.text.isHidden) hidden += glyphs.length;
        directions[directionOf(multiply(state.matrix, cursor))] += glyphs.length;
        cursor = multiply(cursor, [1, 0, 0, 1, advance, 0]);
        break;
      }
    }
  }
  return { runs, untold, directions, hidden };
}

/** The mode of drawing in which nothing is seen. */
const HIDDEN = 3;

const START: TextState = {
  face: { bold: false, italic: false, scale: 0.001, tells: () => true },
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  horizontal: 1,
  leading: 0,
  rise: 0,
  isHidden: false,
};

/** The heights that a path leaves of those that are seen: programs that cut a long sheet into pages draw at their edges what is on the next. */
function clipped({ matrix, clip }: State, bounds: unknown): State['clip'] {
  if (!isNumbers(bounds, 4)) return clip;
  const [left = 0, top = 0, right = 0, bottom = 0] = bounds;
  const heights = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ].map(([x = 0, y = 0]) => apply(matrix, x, y)[1]);
  return {
    top: Math.max(clip.top, Math.min(...heights)),
    bottom: Math.min(clip.bottom, Math.max(...heights)),
  };
}

/** Of a line whose base is cut off, nothing can be read. */
function isSeen({ y, size }: Run, { top, bottom }: State['clip']): boolean {
  return y > top - CUT * size && y < bottom + CUT * size;
}

const CUT = 0.3;

/** Quarter turns of the baseline, against the clock as it is seen. */
function directionOf([a = 0, b = 0]: Matrix): 0 | 1 | 2 | 3 {
  if (Math.abs(b) <= Math.abs(a)) return a < 0 ? 2 : 0;
  return b < 0 ? 1 : 3;
}

/** Lays one string of glyphs out; text that climbs (stamps, margins) gives no run. */
function show(
  glyphs: readonly unknown[],
  { matrix, text }: State,
  cursor: Matrix,
): { run: Run | undefined; advance: number; untold: number } {
  const { face, size, charSpacing, wordSpacing, horizontal, rise } = text;
  const device = multiply(multiply(matrix, cursor), [1, 0, 0, 1, 0, rise]);
  const [a = 0, b = 0, c = 0, d = 0] = device;
  const letter = Math.hypot(c, d) * Math.abs(size);
  const { bold, italic } = face;
  const slope = a === 0 ? 0 : b / a;
  const run: Run = { glyphs: [], x: 0, y: 0, width: 0, size: letter, bold, italic, slope };
  let isWritten = false;
  let untold = 0;
  let x = 0;
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      x -= (glyph / 1000) * size * horizontal;
      continue;
    }
    if (glyph === null || typeof glyph !== 'object') continue;
    const { originalCharCode, unicode = '', width = 0, isSpace = false } = glyph as SourceGlyph;
    const from = x;
    x += (width * face.scale * size + charSpacing + (isSpace ? wordSpacing : 0)) * horizontal;
    const isBlank = unicode.trim() === '';
    if (unicode === '' || (isBlank && !/\s/.test(unicode))) continue;
    const isTold =
      isBlank || ((originalCharCode === undefined || face.tells(originalCharCode)) && !isNothing(unicode));
    if (!isTold) untold++;
    const [start] = apply(device, from, 0);
    const [end] = apply(device, x, 0);
    run.glyphs.push({
      text: isBlank ? ' ' : isTold ? plain(unicode, width) : '',
      x: Math.min(start, end),
      end: Math.max(start, end),
      isSpace: isBlank,
      run,
    });
    isWritten ||= !isBlank;
  }
  const isLevel = letter >= 1 && Math.abs(b) <= 0.2 * Math.abs(a);
  if (!isLevel || run.glyphs.length === 0) return { run: undefined, advance: x, untold };
  run.x = Math.min(...run.glyphs.map((glyph) => glyph.x));
  run.width = Math.max(...run.glyphs.map((glyph) => glyph.end)) - run.x;
  run.y = device[5] ?? 0;
  run.italic ||= isWritten && Math.abs(c) > 0.1 * Math.abs(d);
  return { run, advance: x, untold };
}

function number(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
