export { CallCount, type FoundCall, findCalls, plainLabel } from './calls.js';
export {
  type Call,
  cleanWords,
  firstFrom,
  inOrder,
  lastBefore,
  lastEnding,
  lastUntil,
  type Passage,
  passage,
  type Range,
  rangeOf,
  startingAt,
  startingIn,
  Taken,
  unitAt,
} from './text.js';
