export { isoDate, type MetadataFacts, toEntries } from './entries.js';
export { knownGroups, knownStates } from './names.js';
export { collectionOf, MetadataError, type MetadataRecord, parseRecords } from './records.js';
