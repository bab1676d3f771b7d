export { kindOf } from './kind.js';
export { NoSymbol, readMasthead } from './masthead.js';
