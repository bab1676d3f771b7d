export { type PlacedCall, type Resolution, repairCalls } from './call-repair.js';
export { type CitationContext, cite, type ProvisionReading } from './citations.js';
export { clauseAt, cutClauses } from './clauses.js';
export { entitiesOf } from './entities.js';
export { type Note, readNote } from './footnotes.js';
export { itemPlaces } from './item-levels.js';
export { underOpenings } from './openings.js';
export { unresolvedTitles } from './titles.js';
