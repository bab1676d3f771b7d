export { CallCount, type FoundCall, findCalls, plainLabel } from './calls.js';
export {
  isCapitalAt,
  isDigitAt,
  isLetterAt,
  isWordAt,
  Marks,
  pastComma,
  pastSpace,
  wordStart,
} from './look.js';
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
  sharesPlace,
  startingAt,
  startingIn,
  Taken,
  unitAt,
} from './text.js';
