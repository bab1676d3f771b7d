export { readHtml } from './html.js';
