export { detectLanguage } from './detect.js';
export { type Folded, Folder, isWord } from './fold.js';
export { Language, type Lexeme, type Meaning, type VerbPlace, type WordList } from './language.js';
export { dateReader, LANGUAGES_FOLDER, languageCodes, loadLanguage } from './load.js';
export { expand, type Piece } from './phrase.js';
export { PhraseTrie } from './trie.js';
export type * from './types.js';
