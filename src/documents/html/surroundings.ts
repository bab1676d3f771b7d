import { symbolOfLink } from '../hyperlinks.js';
import type { Placed } from '../tables.js';

/** What of a page a block belongs to, as its elements say: its text, or what stands around that on all pages of a site. */
export type Place = 'text' | 'around';

/** A block of a page. */
export interface PageBlock extends Placed {
  place: Place | undefined;
  /** Names that links may lead to. */
  anchors: string[];
  /** Where links to other blocks of the page stand that are no calls of notes. */
  jumps: { target: string; start: number; end: number }[];
}

const TEXT = new Set(['main', 'article']);
const AROUND = new Set(['aside', 'footer']);
const AROUND_ROLE = /^(?:banner|complementary|contentinfo|dialog|menu|menubar|navigation|search|toolbar)$/;

/** The names by which pages style what they have around their text. */
const AROUND_NAME =
  /(?:^|[\s_-])(?:breadcrumbs?|cookies?|menu|nav|navbar|navigation|share|sharing|sidebar|skip-?link|social|toolbar)(?:$|[\s_-])/i;

/** What an element says of the place of all that stands in it; undefined where it says nothing. */
export function placeOf(name: string, attributes: Record<string, string>): Place | undefined {
  if (TEXT.has(name) || attributes.role === 'main') return 'text';
  if (AROUND.has(name) || AROUND_ROLE.test(attributes.role ?? '')) return 'around';
  if (name === 'body' || name === 'html') return undefined;
  return AROUND_NAME.test(attributes.class ?? '') || AROUND_NAME.test(attributes.id ?? '')
    ? 'around'
    : undefined;
}

/** So many blocks in a row that are links and nothing else, or links in one block, are a menu. */
const MENU = 3;

/** From this share of its characters on, a block consists of links. */
const LINKED = 0.8;
const MOSTLY_LINKED = 0.5;

/** From this share of a page's characters on, what its elements call text, or what stands around it, is the text. */
const MOST = 0.5;

/**
 * The blocks of a page's text, without what stands around it: menus, ways to other pages, what its elements say is none. Elements that would
 * leave less than half of a page are not believed.
 */
export function withoutSurroundings<T extends PageBlock>(
  blocks: readonly T[],
  isNote: (block: T) => boolean,
): T[] {
  const length = (of: readonly T[]) => of.reduce((sum, { draft }) => sum + draft.text.length, 0);
  const whole = length(blocks);
  const kept = blocks.filter((block) => block.place !== 'around' || isNote(block));
  let text = length(kept) >= MOST * whole ? kept : [...blocks];
  const main = text.filter((block) => block.place === 'text' || isNote(block));
  if (length(main) >= MOST * whole) text = main;
  const menus = new Set<T>();
  let run: T[] = [];
  const settle = () => {
    if (run.length >= MENU) for (const block of run) menus.add(block);
    run = [];
  };
  for (const block of text) {
    const isLink = !isNote(block) && linkedShare(block) >= LINKED;
    if (isLink) run.push(block);
    else settle();
    if (!isNote(block) && (isJump(block) || isBar(block))) menus.add(block);
  }
  settle();
  return text.filter((block) => !menus.has(block));
}

/** How much of a block is links that lead to no document. */
function linkedShare({ draft }: PageBlock): number {
  const linked = draft.links
    .filter(({ href }) => symbolOfLink(href) === undefined)
    .reduce((sum, { start, end }) => sum + end - start, 0);
  return draft.text === '' ? 0 : linked / draft.text.length;
}

/** One line of links to other pages: "Home > Documents > …". */
function isBar(block: PageBlock): boolean {
  const { draft } = block;
  const others = draft.links.filter(
    ({ start, end, href }) =>
      symbolOfLink(href) === undefined && !/\p{Nd}/u.test(draft.text.slice(start, end)),
  );
  return others.length >= MENU && linkedShare(block) >= MOSTLY_LINKED;
}

/** Nothing but a link to another block of the page: "Skip to main content", or an entry of a table of contents. */
function isJump({ draft, jumps, anchors }: PageBlock): boolean {
  const linked = jumps
    .filter(({ target }) => !anchors.includes(target))
    .reduce((sum, { start, end }) => sum + end - start, 0);
  return draft.text !== '' && linked >= LINKED * draft.text.length;
}
