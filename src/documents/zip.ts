import { type UnzipFileInfo, unzipSync } from 'fflate';
import { DocumentError } from './errors.js';

/** What the parts of a document may unpack to, each and together. */
const MAX_PART = 128 * 1024 * 1024;
const MAX_TOTAL = 256 * 1024 * 1024;
/** Real text packs about ten to one; what unpacks to a thousand times its size was made to. */
const MAX_RATIO = 400;
const SMALL = 1024 * 1024;

/**
 * Unpacks the parts of a zip whose names `wanted` accepts. Nothing is unpacked beyond the size that the archive states, and stated sizes
 * are bounded.
 * @throws DocumentError DAMAGED for a broken archive, ARCHIVE_BOMB for one that unpacks out of proportion.
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Record<string, Uint8Array> {
  let total = 0;
  const filter = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    if (!wanted(name)) return false;
    total += originalSize;
    const isBomb = originalSize > SMALL && originalSize > MAX_RATIO * size;
    if (isBomb || originalSize > MAX_PART || total > MAX_TOTAL) {
      throw new DocumentError(
        'ARCHIVE_BOMB',
        `The archive's part ${name} unpacks from ${size} to ${originalSize} bytes.`,
        'No document does: do not trust this file.',
      );
    }
    return true;
  };
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new DocumentError(
      'DAMAGED',
      `The archive is cut or damaged: ${reason}.`,
      'Fetch the file again, or save it anew from the program that made it.',
      { cause: error },
    );
  }
}
