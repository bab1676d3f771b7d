export { kindOf, NoSymbol, readMasthead } from './masthead.js';
