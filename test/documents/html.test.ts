import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { readDocument } from '../../src/documents/index.js';
import { outline } from './make.js';

const read = (html: string) => readDocument(Buffer.from(html), { name: 'lake.html' });

describe('HTML', () => {
  test('a resolution with lists, notes and links', async () => {
    const document =
      await read(`<!DOCTYPE html><html lang="en"><head><title>Lake</title><style>p{}</style></head><body><nav>Home</nav>
<p>Fourth session</p><h2>4/12. Bridges and ferries</h2><p><i>The Assembly of the Lake</i>,</p>
<p><em>Recalling</em> resolution <a href="https://docs.un.org/en/A/RES/70/1">70/1</a>,<a href="#n1" id="c1"><sup>1</sup></a></p>
<ol><li><i>Requests</i> a report;</li><li><i>Decides</i>:<ol type="a"><li>To mend the nets.<sup><a href="#n2">2</a></sup></li></ol></li></ol>
<p align="right"><i>3rd meeting</i></p><script>alert("no")</script>
<p id="n1"><a href="#c1">1</a> See resolution 3/2.</p><p><sup><a name="n2">2</a></sup> Ibid.</p></body></html>`);
    expect(outline(document)).toEqual([
      'unknown | Fourth session',
      'unknown | 4/12. Bridges and ferries',
      'unknown | The Assembly of the Lake,',
      'unknown | Recalling resolution 70/1, ^1@26',
      'unknown 1. | Requests a report;',
      'unknown 2. | Decides:',
      'unknown a. | To mend the nets. ^2@17',
      'unknown | 3rd meeting',
      'footnote 1 | See resolution 3/2.',
      'footnote 2 | Ibid.',
    ]);
    expect(document.metadata).toEqual({ title: 'Lake', language: 'en' });
    expect(document.hyperlinks).toMatchObject([{ symbol: 'A/RES/70/1' }]);
  });

  test('two breaks part paragraphs, one does not; tables read row by row', async () => {
    const document = await read(
      '<body>One<br>line<br><br>Two<table><tr><td>Boat</td><td>Colour</td></tr></table></body>',
    );
    expect(document.text).toBe('One line\nTwo\nBoat\tColour');
  });

  test('a page in windows-1256 that says so', async () => {
    const html = '<html><head><meta charset="windows-1256"></head><body><p>جسر</p></body></html>';
    expect((await readDocument(iconv.encode(html, 'windows-1256'))).text).toBe('جسر');
  });
});
