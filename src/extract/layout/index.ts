export { LineSense } from './line-sense.js';
export { type Line, NUMBERED, readLines, withoutCalls } from './lines.js';
export { lostLabels, notesBelow } from './notes-below.js';
export type { NoteOutline, Outline, PartOutline, ProvisionOutline } from './outline.js';
export { type DocumentStart, furtherDocuments } from './sections.js';
export { outline } from './segment.js';
