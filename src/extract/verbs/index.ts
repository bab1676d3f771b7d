export type { Verb } from './verb.js';
export { findVerbs, leadingVerb } from './verbs.js';
