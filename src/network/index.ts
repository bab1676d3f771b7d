export { CitationNetwork, MEASURES, type Measure, type Pair, TooLarge } from './measures.js';
export {
  type CitationFilter,
  type CitationPageRow,
  citationPages,
  type Ends,
  endPages,
  entityIdPages,
  entityPages,
  type LinkPageRow,
  linkPages,
  paragraphPages,
} from './pages.js';
export { isNarrowed, wholeNetwork } from './whole.js';
