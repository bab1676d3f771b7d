import { assemble } from '../canonical.js';
import { damageOf, decode, encodingOfXml } from '../encoding.js';
import { DocumentError } from '../errors.js';
import { parseMarkup } from '../markup.js';
import type { Deadline, Reading } from '../reading.js';
import { AknHandler } from './handler.js';

/**
 * Reads AKN4UN, the United Nations' Akoma Ntoso XML. Labels are taken from `num`, never from eIds; footnotes come after the body, with
 * calls where their marks stood; broken XML is read as far as it goes, with a notice.
 * @throws DocumentError UNSUPPORTED_FORMAT for other XML, ENTITY_REFUSED, DAMAGED, TIMEOUT.
 */
export function readAkn(bytes: Uint8Array, deadline: Deadline): Reading {
  const decoded = decode(bytes, encodingOfXml(bytes));
  const handler = new AknHandler();
  const { unclosed } = parseMarkup(decoded.text, 'xml', handler, deadline);
  if (!handler.isAkn) {
    throw new DocumentError(
      'UNSUPPORTED_FORMAT',
      'The input is XML, but not Akoma Ntoso: it has no akomaNtoso element.',
      'Give the AKN4UN XML as the United Nations publishes it, or the document in another format.',
    );
  }
  const { body, notes, metadata } = handler.finish();
  const notices = damageOf(decoded);
  if (unclosed.length > 0) {
    notices.push({
      code: 'XML_DAMAGED',
      message: `The XML is broken: ${unclosed.join(', ')} not closed in place. What could be read was read.`,
    });
  }
  return assemble(body, notes, metadata, notices);
}
