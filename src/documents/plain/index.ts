export { readText } from './text.js';
