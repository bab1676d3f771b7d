export { detectLanguage } from './detect.js';
export { type Folded, isWord } from './fold.js';
export { Language } from './language.js';
export { keepLearned, keptLearned } from './learned.js';
export type { Lexeme, LexemeOf, Lexemes, VerbPlace } from './lexemes.js';
export { dateReader, languageCodes, loadLanguage, readReferences, UnknownLanguage } from './load.js';
export type * from './types.js';
export { keepValid, LANGUAGES_FOLDER, LanguageDataError } from './valid.js';
export type { VerbForm } from './verb-forms.js';
