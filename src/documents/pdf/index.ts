export { readPdf } from './pdf.js';
