import { type FontFace, type OperatorList, type Run, runsOf } from './glyphs.js';
import { apply, isNumbers, type Matrix, multiply } from './matrix.js';
import { evenOut, straighten, withoutSpecks } from './scan.js';

/** What is used of a page of pdf.js. */
export interface SourcePage {
  pageNumber: number;
  rotate: number;
  getViewport(options: { scale: number; rotation?: number }): {
    width: number;
    height: number;
    transform: number[];
  };
  getOperatorList(): Promise<{ fnArray: number[]; argsArray: unknown[] }>;
  getAnnotations(): Promise<object[]>;
  commonObjs: { has(name: string): boolean; get(name: string): SourceFont | null };
}

interface SourceFont {
  name?: string;
  bold?: boolean;
  italic?: boolean;
  black?: boolean;
  fontMatrix?: number[];
  /** By character code; a font that has no table of its own for its codes gives a first and last one alone. */
  toUnicode?: { _map?: readonly (string | undefined)[]; firstChar?: number };
}

/** A horizontal rule. */
export interface Rule {
  x: number;
  y: number;
  width: number;
}

export interface PageLink {
  left: number;
  right: number;
  top: number;
  bottom: number;
  href: string;
}

/** What of a page is kept once its lines are known. */
export interface Sheet {
  number: number;
  width: number;
  height: number;
  rules: Rule[];
  /** Whether it shows pictures: a page with pictures and no text is a scan. */
  hasImages: boolean;
  /** Whether it is the picture of a page, and its words were read by a machine. */
  isScan: boolean;
  /** How many glyphs it draws whose characters its fonts do not tell. */
  untold: number;
  /** Why the page could not be read at all. */
  damage?: unknown;
}

/** A page as it is seen: points, y downwards, pages that are turned are turned back. */
export interface Page extends Sheet {
  runs: Run[];
  links: PageLink[];
}

/** The pages of a document, each made when it is asked for: their glyphs are many, and no two pages' are held at once. */
export interface Pages {
  count: number;
  /** Pages count from 1. */
  read(number: number): Page | Promise<Page>;
}

/** Reads one page: runs of glyphs with their fonts, rules, links. A page that lies on its side is set upright. */
export async function readPage(page: SourcePage, operators: Record<string, number>): Promise<Page> {
  const list = await page.getOperatorList();
  const faces = await facesOf(page, list, operators);
  const seen = page.getViewport({ scale: 1 });
  const drawn = runsOf(list, operators, seen.transform, faces);
  const most = drawn.directions.indexOf(Math.max(...drawn.directions));
  const upright = most === 0 ? seen : page.getViewport({ scale: 1, rotation: page.rotate + most * 90 });
  const { runs, untold } = most === 0 ? drawn : runsOf(list, operators, upright.transform, faces);
  const { width, height, transform } = upright;
  const { rules, pictured } = drawings(list, operators, transform, width * height);
  const isRagged = straighten(runs, width, height);
  if (isRagged) evenOut(runs);
  const glyphs = drawn.directions.reduce((sum, count) => sum + count);
  const isScan = 2 * drawn.hidden > glyphs || (isRagged && pictured > COVERED);
  return {
    number: page.pageNumber,
    width,
    height,
    runs: isScan ? withoutSpecks(runs) : runs,
    untold,
    rules,
    hasImages: pictured > SHOWN,
    isScan,
    links: await linksOf(page, transform),
  };
}

/** What covers less of a page is no picture to be read. */
const SHOWN = 0.01;

/** The picture of a scanned page covers at least this share of it. */
const COVERED = 0.6;

/** Fonts come to the page's store by themselves once its operators are read; one that fails to load must not hold the reading. */
async function facesOf(
  page: SourcePage,
  list: OperatorList,
  operators: Record<string, number>,
): Promise<Map<string, FontFace>> {
  const names = new Set<string>();
  for (const [index, code] of list.fnArray.entries()) {
    const args = list.argsArray[index];
    if (code === operators.setFont && Array.isArray(args)) names.add(String(args[0]));
  }
  const faces = new Map<string, FontFace>();
  for (const name of names) {
    for (let turn = 0; turn < 10 && !page.commonObjs.has(name); turn++)
      await new Promise((resolve) => setImmediate(resolve));
    if (!page.commonObjs.has(name)) continue;
    const font = page.commonObjs.get(name);
    const label = font?.name ?? '';
    faces.set(name, {
      bold: font?.bold === true || font?.black === true || /bold|black|heavy|demi/i.test(label),
      italic: font?.italic === true || /ital|obli/i.test(label),
      scale: font?.fontMatrix?.[0] || 0.001,
      tells: tellsOf(font?.toUnicode),
    });
  }
  return faces;
}

function tellsOf(table: SourceFont['toUnicode']): FontFace['tells'] {
  if (!table) return () => true;
  const { _map: map, firstChar } = table;
  return map ? (code) => map[code] !== undefined : () => firstChar === undefined;
}

/** Thin horizontal boxes and strokes, and which share of the page the largest picture covers. */
function drawings(
  list: OperatorList,
  operators: Record<string, number>,
  view: Matrix,
  area: number,
): { rules: Rule[]; pictured: number } {
  const images = new Set([
    operators.paintImageXObject,
    operators.paintInlineImageXObject,
    operators.paintImageMaskXObject,
  ]);
  const rules: Rule[] = [];
  let pictured = 0;
  let matrix: Matrix = view;
  const saved: Matrix[] = [];
  for (const [index, code] of list.fnArray.entries()) {
    const args = list.argsArray[index];
    // The library leaves pictures out: of a large one, the place alone is there.
    const isLeftOut = code === operators.restore && list.fnArray[index - 1] === operators.transform;
    if (images.has(code) || isLeftOut) {
      const [a = 0, b = 0, c = 0, d = 0] = matrix;
      pictured = Math.max(pictured, Math.abs(a * d - b * c) / area);
    }
    if (code === operators.save) saved.push(matrix);
    else if (code === operators.restore) matrix = saved.pop() ?? view;
    else if (code === operators.transform && isNumbers(args, 6)) matrix = multiply(matrix, args);
    else if (code === operators.constructPath) {
      const rule = ruleOf(args, operators, matrix);
      if (rule) rules.push(rule);
    }
  }
  return { rules, pictured };
}

const RULE_HEIGHT = 1.5;
const RULE_WIDTH = 30;

function ruleOf(args: unknown, operators: Record<string, number>, matrix: Matrix): Rule | undefined {
  if (!Array.isArray(args)) return undefined;
  const [painted, , bounds]: unknown[] = args;
  if (painted === operators.endPath || !isNumbers(bounds, 4)) return undefined;
  const [x0, y0] = apply(matrix, bounds[0] ?? 0, bounds[1] ?? 0);
  const [x1, y1] = apply(matrix, bounds[2] ?? 0, bounds[3] ?? 0);
  const width = Math.abs(x1 - x0);
  if (Math.abs(y1 - y0) > RULE_HEIGHT || width < RULE_WIDTH) return undefined;
  return { x: Math.min(x0, x1), y: (y0 + y1) / 2, width };
}

async function linksOf(page: SourcePage, view: Matrix): Promise<PageLink[]> {
  const links: PageLink[] = [];
  for (const annotation of await page.getAnnotations()) {
    const { subtype, url, unsafeUrl, rect } = annotation as {
      subtype?: string;
      url?: string;
      unsafeUrl?: string;
      rect?: unknown;
    };
    const href = url ?? unsafeUrl;
    if (subtype !== 'Link' || typeof href !== 'string' || !isNumbers(rect, 4)) continue;
    const [x0, y0] = apply(view, rect[0] ?? 0, rect[1] ?? 0);
    const [x1, y1] = apply(view, rect[2] ?? 0, rect[3] ?? 0);
    links.push({
      left: Math.min(x0, x1),
      right: Math.max(x0, x1),
      top: Math.min(y0, y1),
      bottom: Math.max(y0, y1),
      href,
    });
  }
  return links;
}
