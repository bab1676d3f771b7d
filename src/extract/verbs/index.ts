export { ASKING } from './ground.js';
export type { Stand, Verb } from './verb.js';
export { findVerbs, leadingVerb } from './verbs.js';
