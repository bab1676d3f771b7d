/** Why a document could not be read. The codes are stable; messages and hints are for people. */
export type DocumentErrorCode =
  | 'EMPTY_INPUT'
  | 'TOO_LARGE'
  | 'TIMEOUT'
  | 'NOT_TEXT'
  | 'UNSUPPORTED_FORMAT'
  | 'DAMAGED'
  | 'ENTITY_REFUSED'
  | 'ARCHIVE_BOMB'
  | 'ENCRYPTED'
  | 'NO_TEXT_LAYER'
  | 'FONTS_WITHOUT_TEXT'
  | 'NO_INPUT'
  | 'UNREADABLE';

/** A document that cannot be read: what is wrong with which input (`message`), and the way out (`hint`). */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';

  constructor(
    readonly code: DocumentErrorCode,
    message: string,
    readonly hint: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
