import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from 'pdf-lib';

type Style = 'plain' | 'bold' | 'italic';

/** Sets text on pages as an official document has it: head, foot, first-line indents, raised marks, notes below a short rule. */
export class Setter {
  readonly #fonts: Record<Style, PDFFont>;
  #page: PDFPage;
  #y = 0;

  private constructor(
    readonly document: PDFDocument,
    fonts: Record<Style, PDFFont>,
  ) {
    this.#fonts = fonts;
    this.#page = document.addPage([612, 792]);
    this.#y = 700;
  }

  static async create(): Promise<Setter> {
    const document = await PDFDocument.create();
    const [plain, bold, italic] = await Promise.all(
      [StandardFonts.TimesRoman, StandardFonts.TimesRomanBold, StandardFonts.TimesRomanItalic].map((font) =>
        document.embedFont(font),
      ),
    );
    if (!plain || !bold || !italic) throw new Error('the standard fonts are built in');
    return new Setter(document, { plain, bold, italic });
  }

  page(): this {
    this.#page = this.document.addPage([612, 792]);
    this.#y = 700;
    return this;
  }

  at(x: number, y: number, text: string, size = 10, style: Style = 'plain'): this {
    this.#page.drawText(text, { x, y, size, font: this.#fonts[style] });
    return this;
  }

  width(text: string, size = 10): number {
    return this.#fonts.plain.widthOfTextAtSize(text, size);
  }

  /** Running head and foot of the page that is open. */
  furniture(symbol: string, number: string): this {
    return this.at(60, 733, symbol, 8.5, 'bold').at(60, 36, number, 8.5, 'bold').at(525, 37, '21-54321', 7);
  }

  /**
   * A paragraph between 123 and 488 points, its first line 24 further in, justified by nothing. '_word_' is italic, '^1' a raised mark,
   * '|' a tab to the next 24 points, a line end in the text breaks the line.
   */
  paragraph(text: string, { indent = 24, bold = false, size = 10, after = 18 } = {}): this {
    for (const [at, line] of text.split('\n').entries()) {
      let x = 123 + (at === 0 ? indent : 0);
      for (const piece of line.split(/(_[^_]+_|\^\w+|\|)/).filter((part) => part !== '')) {
        const isMark = piece.startsWith('^');
        const isItalic = piece.startsWith('_');
        if (piece === '|') {
          x = 123 + Math.ceil((x - 123 + 7) / 24) * 24;
          continue;
        }
        const words = piece.replace(/^[_^]|_$/g, '');
        const style = isItalic ? 'italic' : bold ? 'bold' : 'plain';
        this.at(x, this.#y + (isMark ? 3.5 : 0), words, isMark ? size * 0.65 : size, style);
        x += this.#fonts[style].widthOfTextAtSize(words, isMark ? size * 0.65 : size);
      }
      this.#y -= size * 1.2;
    }
    this.#y -= after - size * 1.2;
    return this;
  }

  /** Notes at the foot, below a rule of underscores: label and text each. */
  notes(...notes: [string, string][]): this {
    this.#y = 60 + notes.length * 20;
    this.at(100, this.#y + 12, '__________________', 8);
    for (const [label, text] of notes) {
      this.at(117, this.#y + 3, label, 5.5);
      for (const line of text.split('\n')) {
        this.at(123, this.#y, line, 8.5);
        this.#y -= 10;
      }
    }
    return this;
  }

  bytes(): Promise<Uint8Array> {
    return this.document.save();
  }
}

/** One page of one font F, neither of them compressed; without a table of its objects, which a reader finds by itself. */
export function bare(font: string, content: string): Uint8Array {
  return Buffer.from(
    `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources <</Font <</F 5 0 R>>>>>> endobj
4 0 obj <</Length ${content.length}>> stream
${content}
endstream endobj
5 0 obj ${font} endobj
trailer <</Root 1 0 R>>
%%EOF`,
    'latin1',
  );
}
