export { readDocx } from './docx.js';
