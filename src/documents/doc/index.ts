export { readDoc } from './doc.js';
