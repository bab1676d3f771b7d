export {
  type CitationFilter,
  type CitationPageRow,
  citationPages,
  type Ends,
  endPages,
  entityPages,
  type LinkPageRow,
  linkPages,
  type PageOptions,
  paragraphPages,
} from './pages.js';
