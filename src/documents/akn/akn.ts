import { assemble } from '../canonical.js';
import { damageOf, decode, encodingOfXml } from '../encoding.js';
import { DocumentError } from '../errors.js';
import { parseMarkup } from '../markup.js';
import type { Deadline, Reading } from '../reading.js';
import { AknFile } from './collection.js';

/**
 * Reads AKN4UN, the United Nations' Akoma Ntoso XML. Labels are taken from `num`, never from eIds; footnotes come after the body, with
 * calls where their marks stood; broken XML is read as far as it goes, with a notice. Of a collection, each document is read by itself; the
 * words of the collection itself are none of any document.
 * @throws DocumentError UNSUPPORTED_FORMAT for other XML, ENTITY_REFUSED, DAMAGED, TIMEOUT.
 */
export function readAkn(bytes: Uint8Array, deadline: Deadline): Reading {
  const decoded = decode(bytes, encodingOfXml(bytes));
  const file = new AknFile();
  const { unclosed } = parseMarkup(decoded.text, 'xml', file, deadline);
  if (!file.isAkn) {
    throw new DocumentError(
      'UNSUPPORTED_FORMAT',
      'The input is XML, but not Akoma Ntoso: it has no akomaNtoso element.',
      'Give the AKN4UN XML as the United Nations publishes it, or the document in another format.',
    );
  }
  const notices = damageOf(decoded);
  if (unclosed.length > 0) {
    notices.push({
      code: 'XML_DAMAGED',
      message: `The XML is broken: ${unclosed.join(', ')} not closed in place. What could be read was read.`,
    });
  }
  const [own, ...held] = file.documents.map((document) => document.finish());
  const documents = held.filter(({ body }) => body.length > 0);
  const [first = own, ...others] = documents;
  const reading = assemble(first?.body ?? [], first?.notes ?? [], first?.metadata ?? {}, notices);
  if (others.length > 0)
    reading.further = others.map(({ body, notes, metadata }) => assemble(body, notes, metadata));
  return reading;
}
