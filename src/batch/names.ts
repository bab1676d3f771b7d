import { basename } from 'node:path';
import { normalise } from '../symbols/index.js';

/** 'A_RES_74_197-1924411A.xml' → 'A/RES/74/197': the collections name their files by symbol. */
export function symbolOfName(path: string): string | undefined {
  const stem = basename(path)
    .replace(/\.[^.]+$/, '')
    .replace(/-\d+[A-Z]?$/, '');
  return normalise(stem.replaceAll('_', '/')) ?? undefined;
}
