export { readAkn } from './akn.js';
