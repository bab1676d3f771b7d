export { findEvents } from './events.js';
export { keptFor } from './kept.js';
export { readerOf } from './names.js';
export { openNames } from './open-names.js';
export { withParts } from './pinpoint-labels.js';
export { type Mention, type Reading, type ReadingContext, readPassage, Scan } from './reading.js';
export { bodyOf, Cited, ORGANS, organOf } from './references.js';
export { type Placed, resolveShortForms, type Unclear } from './shortforms.js';
export { relationOf } from './surroundings.js';
