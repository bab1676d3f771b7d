import type { MarkupHandler } from '../markup.js';
import { AknHandler } from './handler.js';

/** A collection's elements: what it holds are documents, each in a component. */
const COLLECTION = /^(?:documentCollection|officialGazette)$/;

/** Hands the elements of an AKN file to the document that they are of: a file is one document, or a collection of several. */
export class AknFile implements MarkupHandler {
  /** The file itself, and each document that it holds as a collection. */
  readonly documents: [AknHandler, ...AknHandler[]] = [new AknHandler()];
  readonly #open: AknHandler[] = [this.documents[0]];
  #collections = 0;

  get isAkn(): boolean {
    return this.documents[0].isAkn;
  }

  open(rawName: string, attributes: Record<string, string>): void {
    const name = rawName.slice(rawName.indexOf(':') + 1);
    if (COLLECTION.test(name)) this.#collections++;
    if (name === 'component' && this.#collections > 0) {
      const document = new AknHandler();
      this.documents.push(document);
      this.#open.push(document);
    } else this.#open.at(-1)?.open(rawName, attributes);
  }

  close(rawName: string): void {
    const name = rawName.slice(rawName.indexOf(':') + 1);
    if (COLLECTION.test(name)) this.#collections--;
    if (name === 'component' && this.#open.length > 1) this.#open.pop();
    else this.#open.at(-1)?.close(rawName);
  }

  text(text: string): void {
    this.#open.at(-1)?.text(text);
  }
}
