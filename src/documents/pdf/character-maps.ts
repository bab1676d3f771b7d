import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Hands pdf.js the character maps that PDFs name and do not hold (GBK-EUC-H, UniGB-UCS2-H): without them, no Chinese text that was set with
 * a font of the reader's own can be read. They are files of the package pdfjs-dist, of which nothing else is used: its program draws, too,
 * and takes ten times as long to start.
 */
export class CharacterMaps {
  static readonly #folder = join(
    dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
    'cmaps',
  );

  async fetch({ name }: { name: string }): Promise<{ cMapData: Uint8Array; isCompressed: boolean }> {
    if (!/^[\w-]+$/.test(name)) throw new Error(`${name} is no character map.`);
    const bytes = await readFile(join(CharacterMaps.#folder, `${name}.bcmap`));
    return { cMapData: Uint8Array.from(bytes), isCompressed: true };
  }
}
