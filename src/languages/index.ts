export { detectLanguage } from './detect.js';
export { type Folded, isWord } from './fold.js';
export { Language, type WordList } from './language.js';
export { keepLearned, keptLearned } from './learned.js';
export type { Lexeme, LexemeOf, Lexemes, Meaning, Name, VerbPlace } from './lexemes.js';
export { dateReader, LANGUAGES_FOLDER, languageCodes, loadLanguage } from './load.js';
export type { PhraseTrie } from './trie.js';
export type * from './types.js';
export type { VerbForm } from './verb-forms.js';
