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

  test('a link within the page that leads to no note is text, and the calls behind it move on', async () => {
    const document = await read(
      '<body><p>The nets (<a href="#x">3</a>) are blue<sup><a href="#n1">1</a></sup>.</p><p id="n1">1 Ibid.</p></body>',
    );
    expect(outline(document)).toEqual(['unknown | The nets (3) are blue. ^1@21', 'footnote 1 | Ibid.']);
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

  test('a page that Word saved: its notes, numbers and hidden words', async () => {
    const mark = (name: string, to: string) =>
      `<a style='mso-footnote-id:ftn1' href="#${to}" name="${name}" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a>`;
    const document =
      await read(`<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml><o:x>1</o:x></xml><![endif]--><style><!-- p {margin:0} --></style></head><body>
<p class=MsoNormal style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Recalls resolution 70/1${mark('_ftnref1', '_ftn1')};<span style='mso-hide:all'> no</span><del>nor this</del><o:p></o:p></p>
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr size=1><![endif]><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText>${mark('_ftn1', '_ftnref1')}<span style='mso-tab-count:1'>&nbsp;&nbsp; </span>In blue.<o:p></o:p></p></div></div></body></html>`);
    expect(outline(document)).toEqual([
      'unknown 1. | Recalls resolution 70/1; ^1@23',
      'footnote 1 | In blue.',
    ]);
  });

  test('a number that was typed before white space is its paragraph’s, however it is marked up', async () => {
    const document = await read(
      '<body><p><span>\t(</span><font>أ</font><span>)\t</span>جسر</p><p>㈠&nbsp;&nbsp;桥梁</p><p><a name="x"></a>2.&nbsp;&nbsp; <a href="https://undocs.org/A/RES/70/1">70/1</a> holds</p><p>3. Boats</p><p>12&nbsp;&nbsp; boats</p></body>',
    );
    expect(outline(document)).toEqual([
      'unknown (أ) | جسر',
      'unknown ㈠ | 桥梁',
      'unknown 2. | 70/1 holds',
      'unknown | 3. Boats',
      'unknown | 12 boats',
    ]);
    expect(document.hyperlinks.map(({ start, end }) => document.text.slice(start, end))).toEqual(['70/1']);
  });

  describe('what stands around a text on all pages of a site is none of it', () => {
    const TEXT = `<p>L/RES/4/12</p><p>The Assembly of the Lake,</p>
<p>Recalling <a href="https://undocs.org/A/RES/60/1">60/1</a>, <a href="https://undocs.org/A/RES/61/2">61/2</a> and <a href="https://undocs.org/A/RES/62/3">62/3</a>,<sup>1</sup></p>
<h2 id="h"><a href="#h">On boats</a></h2><p>1. Requests a report on the boats of the lake.</p>`;
    const READ = [
      'unknown | L/RES/4/12',
      'unknown | The Assembly of the Lake,',
      'unknown | Recalling 60/1, 61/2 and 62/3, ^1@30',
      'unknown | On boats',
      'unknown | 1. Requests a report on the boats of the lake.',
      'footnote 1 | In blue.',
    ];
    const NOTE = '<p><sup>1</sup> In blue.</p>';
    const links = (tag: string, ...names: string[]) =>
      names.map((name) => `<${tag}><a href="/${name}">${name}</a></${tag}>`).join('');

    test('where its elements say so', async () => {
      const document = await read(
        `<body class="with-sidebar menu"><div role="banner">The Lake</div><div class="top breadcrumb">You are here: Boats</div><div id="cookie-notice">We keep crumbs.</div>${TEXT}<aside><p>See also: nets</p></aside><footer>${NOTE}<p>Printed on the shore</p></footer></body>`,
      );
      expect(outline(document)).toEqual(READ);
    });

    test('where only its links do', async () => {
      const document = await read(
        `<body><a href="#text">Skip to the text</a><ul>${links('li', 'العربية', '中文', 'English', 'Français')}</ul><table><tr><td>${links('p', 'Home', 'News', '2020')}</td><td><a name="text"></a><p>${links('span', 'Home', 'Texts', 'Boats').replaceAll('</span>', '</span> &gt; ')} 4/12</p>${TEXT}${NOTE}</td></tr></table><p>© Lake | ${links('b', 'Terms', 'Privacy', 'Contact')}</p></body>`,
      );
      expect(outline(document)).toEqual(READ);
    });

    test('where most of the page is called the text, what is not goes; names that leave little are not believed', async () => {
      expect(
        outline(
          await read(`<body><p>Lake of the day</p><main>${TEXT}${NOTE}</main><p>Weather: calm</p></body>`),
        ),
      ).toEqual(READ);
      expect(
        outline(
          await read(`<body><article>Tern</article><div class="social menu">${TEXT}${NOTE}</div></body>`),
        ),
      ).toEqual(['unknown | Tern', ...READ]);
    });

    test('a list of documents, each a link to one, is text', async () => {
      const list = ['60/1', '61/2', '62/3'].map(
        (number) => `<li><a href="https://undocs.org/A/RES/${number}">A/RES/${number}</a></li>`,
      );
      expect(
        (await read(`<body><p>Documents of the Lake:</p><ul>${list.join('')}</ul></body>`)).blocks,
      ).toHaveLength(4);
    });
  });

  test('notes whose marks are raised and no links', async () => {
    const document = await read(
      '<body><p>The nets<sup>1</sup> and the boats<sup>(2)</sup> of the 3<sup>rd</sup> lake</p><hr><p><sup>1</sup>&nbsp;In blue.</p><p><sup>(2)</sup> In red.</p></body>',
    );
    expect(outline(document)).toEqual([
      'unknown | The nets and the boats of the 3rd lake ^1@8 ^2@22',
      'footnote 1 | In blue.',
      'footnote 2 | In red.',
    ]);
  });

  const WRONG: [string, string, string][] = [
    ['windows-1256', 'iso-8859-1', 'إذ تشير إلى قرارها 12/34 بشأن الجسور والمعابر'],
    ['windows-1251', 'windows-1252', 'ссылаясь на свою резолюцию 12/34 о мостах'],
    ['gb18030', 'us-ascii', '回顾其关于桥梁和渡口的第12/34号决议'],
    ['gb18030', 'gb2312', '回顾其关于桥梁和渡口的第12/34号决议 镕'],
    ['windows-1252', 'iso-8859-1', 'Rappelant « l’été dernier » à Genève'],
  ];
  test.each(WRONG)('a page in %s that names %s', async (encoding, named, text) => {
    const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${named}"></head><body><p>${text}</p></body></html>`;
    expect((await readDocument(iconv.encode(html, encoding))).text).toBe(text);
  });

  test('lines that were typed to a width are joined', async () => {
    const document = await readDocument(
      Buffer.from(`<html><body><pre>
     The Assembly of the Lake,

     Recalling its resolution 3/2 on the bridges of the lake, and its
decision 3/404 on the ferries, of which the keepers have reported at the
third session, and resolution 3/5 on the lamps of the boats, which hang
from the masts and are lit at dusk by the youngest of the boatmen who
have come on board,

     1.   Requests the boatmen to report on the state of the piers, the
ropes and the nets &amp; lamps.
</pre></body></html>`),
    );
    expect(outline(document)).toEqual([
      'unknown | The Assembly of the Lake,',
      'unknown | Recalling its resolution 3/2 on the bridges of the lake, and its decision 3/404 on the ferries, of which the keepers have reported at the third session, and resolution 3/5 on the lamps of the boats, which hang from the masts and are lit at dusk by the youngest of the boatmen who have come on board,',
      'unknown 1. | Requests the boatmen to report on the state of the piers, the ropes and the nets & lamps.',
    ]);
  });
});

test('calls and notes in digits of their own script; what is raised and no call stays as it is printed', async () => {
  const document = await readDocument(
    Buffer.from(`<html dir="rtl"><body><p>تشير إلى التقرير<sup>(١)</sup> عن القوارب<sup>٢</sup> وعن ١٠<sup>٦</sup> مصباح،</p>
<hr><p><sup>(١)</sup> القرار ٣/٢.</p><p><sup>٢</sup> القرار ٣/٤.</p></body></html>`),
  );
  expect(outline(document)).toEqual([
    'unknown | تشير إلى التقرير عن القوارب وعن ١٠٦ مصباح، ^1@16 ^2@27',
    'footnote 1 | القرار ٣/٢.',
    'footnote 2 | القرار ٣/٤.',
  ]);
});
