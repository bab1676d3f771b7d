// Writes a file that is made from another, or with `--check` writes nothing and fails where the committed one is not what `source` gives.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function keep(root, file, text, source) {
  if (!process.argv.includes('--check')) writeFileSync(join(root, file), text);
  else if (readFileSync(join(root, file), 'utf8') !== text) {
    console.error(`${file} is not what ${source} gives: run npm run generate.`);
    process.exit(1);
  }
}
