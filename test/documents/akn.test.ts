import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../src/documents/index.js';
import { akn, outline } from './make.js';

const read = (xml: string) => readDocument(Buffer.from(xml), { name: 'lake.xml' });

const note = (label: number, text: string) =>
  `<authorialNote marker="${label}" placement="bottom"><p xml:space="preserve">	 	${text}</p></authorialNote>`;

const container = (text: string) =>
  `<container name="Recalling"><p xml:space="preserve">	${text}</p></container>`;

const paragraph = (num: string, text: string) =>
  `<paragraph eId="para_99"><num>${num}</num><content><p xml:space="preserve">	${text}</p></content></paragraph>`;

describe('AKN4UN', () => {
  test('a resolution reads as masthead, title, preamble, operative part, close and notes', async () => {
    const document = await read(
      akn({
        preamble: container(
          `<span class="italic">Recalling</span> its resolution <a href="https://docs.un.org/en/A/RES/70/1">70/1</a> on ferries,${note(1, 'See resolution 3/2.')}`,
        ),
        body:
          paragraph('1.', `<span class="italic">Requests</span> the boatmen${note(2, 'Ibid.')} to report;`) +
          paragraph('\t2.', '<span class="italic">Decides</span> to meet again.'),
      }),
    );
    expect(outline(document)).toEqual([
      'masthead | L/RES/4/12',
      'masthead | Distr.: General',
      'title 4/12. | Bridges and ferries',
      'enacting | The Assembly of the Lake,',
      'preambular | Recalling its resolution 70/1 on ferries, ^1@41',
      'operative 1. | Requests the boatmen to report; ^2@20',
      'operative 2. | Decides to meet again.',
      'closing | 3rd meeting',
      'closing | 6 May 2021',
      'footnote 1 | See resolution 3/2.',
      'footnote 2 | Ibid.',
    ]);
    expect(document.metadata).toEqual({
      symbol: 'L/RES/4/12',
      language: 'en',
      date: '2021-05-06',
      published: '2021-05-09',
      title: 'Bridges and ferries',
      work: '/akn/un/statement/deliberation/lake/2021-05-06/4-12/',
    });
    const [link] = document.hyperlinks;
    expect(link).toMatchObject({ href: 'https://docs.un.org/en/A/RES/70/1', symbol: 'A/RES/70/1' });
    expect(document.text.slice(link?.start, link?.end)).toBe('70/1');
  });

  test('the number stands in the text just before its block', async () => {
    const { text, blocks } = await read(akn({ body: paragraph('7.', 'Decides.') }));
    const block = blocks.find(({ num }) => num === '7.');
    expect(text.slice((block?.start ?? 0) - 3, block?.end)).toBe('7. Decides.');
  });

  test('lists, sub-lists and labels typed into the text become items', async () => {
    const document = await read(
      akn({
        body:
          '<paragraph><num>1.</num><list><intro><p>Invites:</p></intro><point><num>(a)</num><content><p>	The north;</p></content></point>' +
          '<sublist><point><num>(i)</num><content><p>	Its piers;</p></content></point></sublist></list></paragraph>' +
          '<paragraph><content><p>	(b)	The south;</p></content></paragraph>',
      }),
    );
    expect(outline(document).slice(4, 8)).toEqual([
      'operative 1. | Invites:',
      'item (a) | The north;',
      'item (i) | Its piers;',
      'item (b) | The south;',
    ]);
  });

  test('an annex opens with its first heading and has numbers of its own', async () => {
    const document = await read(
      akn({
        body: paragraph('1.', 'Adopts the plan.'),
        attachments: `<attachments><attachment><doc name="annex"><meta><FRBRdate date="1999-01-01"/></meta><mainBody>
<paragraph class="H23"><subheading>Annex</subheading></paragraph><paragraph class="H23"><subheading>Plan</subheading></paragraph>
${paragraph('1.', 'The piers come first.')}</mainBody></doc></attachment></attachments>`,
      }),
    );
    expect(outline(document).slice(-3)).toEqual([
      'annex/1 | Annex',
      'heading/1 | Plan',
      'paragraph/1 1. | The piers come first.',
    ]);
    expect(document.metadata.date).toBe('2021-05-06');
  });

  test('a label ends its line in a heading; a number with its word stands above its text', async () => {
    const document = await read(
      akn({
        body: `<paragraph class="H1"><subheading>Draft resolution II<eol/>Piers and<eol/>nets</subheading></paragraph>
${paragraph('Article 3', 'The piers are counted.')}${paragraph('1.', 'Decides.')}`,
      }),
    );
    expect(outline(document).slice(4, 9)).toEqual([
      'heading | Draft resolution II',
      'heading | Piers and nets',
      'heading | Article 3',
      'operative | The piers are counted.',
      'operative 1. | Decides.',
    ]);
  });

  test('below a heading of the body another text may begin: its words tell', async () => {
    const heading = (text: string) => `<paragraph class="H1"><subheading>${text}</subheading></paragraph>`;
    const plain = (text: string) => `<paragraph><content><p>${text}</p></content></paragraph>`;
    const document = await read(
      akn({
        body: ['A', 'B']
          .map(
            (part) =>
              `${heading(part)}${plain('<i>The Assembly of the Lake</i>,')}${plain('<i>Noting</i> the fog,')}${paragraph('1.', '<i>Decides</i>.')}`,
          )
          .join(''),
      }).replace(/<preamble>.*<\/preamble>/s, ''),
    );
    expect(outline(document).filter((line) => /Assembly|Noting|Decides/.test(line))).toEqual([
      'unknown | The Assembly of the Lake,',
      'unknown | Noting the fog,',
      'operative 1. | Decides.',
      'unknown | The Assembly of the Lake,',
      'unknown | Noting the fog,',
      'operative 1. | Decides.',
    ]);
  });

  test('a raised number calls a note again; brackets around marks go; other raised letters stay', async () => {
    const document = await read(
      akn({
        body: paragraph(
          '1.',
          `Boats<sup>(</sup>${note(1, '<sup></sup>()	See the list.')}<sup>)</sup> and nets,<sup>1</sup> the 1<sup>er</sup> and 5 m<sup>2</sup>.`,
        ),
      }),
    );
    expect(outline(document)[4]).toBe('operative 1. | Boats and nets, the 1er and 5 m2. ^1@5 ^1@15');
    expect(outline(document).at(-1)).toBe('footnote 1 | See the list.');
  });

  test('a table reads row by row, its lettered notes as footnotes', async () => {
    const document = await read(
      akn({
        body: `<paragraph><content><table><tr><td><p>Boat</p></td><td><p>Colour<sup>a</sup></p></td></tr><tr><td><p>Heron</p></td><td><p>Blue</p></td></tr></table></content></paragraph>
<paragraph class="FootnoteText"><content><p><sup>a</sup>	As painted.</p></content></paragraph>`,
      }),
    );
    expect(outline(document).slice(4, 6)).toEqual(['unknown | Boat\tColour ^a@11', 'unknown | Heron\tBlue']);
    expect(outline(document).at(-1)).toBe('footnote a | As painted.');
  });

  test('XML cut in the middle gives what stood before, with a notice', async () => {
    const whole = akn({ body: paragraph('1.', 'Requests.') + paragraph('2.', 'Decides.') });
    const document = await read(whole.slice(0, whole.indexOf('Decides') + 3));
    expect(outline(document).at(-1)).toBe('operative 2. | Dec');
    expect(document.notices.map(({ code }) => code)).toEqual(['XML_DAMAGED']);
  });

  test('entities of the document’s own are refused, other XML is told apart', async () => {
    const bomb = `<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${akn()}`;
    await expect(read(bomb)).rejects.toMatchObject({ code: 'ENTITY_REFUSED' });
    await expect(read('<?xml version="1.0"?><rss/>')).rejects.toMatchObject({ code: 'UNSUPPORTED_FORMAT' });
  });

  test('nesting without end is refused', async () => {
    await expect(read(`<akomaNtoso>${'<p>'.repeat(5000)}`)).rejects.toMatchObject({ code: 'DAMAGED' });
  });
});

describe('official addresses lead to symbols', () => {
  const cases: [string, string | undefined][] = [
    ['https://undocs.org/en/A/RES/70/1', 'A/RES/70/1'],
    ['https://docs.un.org/zh/E/2025/31', 'E/2025/31'],
    ['http://undocs.org/E/RES/2006/46', 'E/RES/2006/46'],
    ['https://undocs.org/en/S/RES/1325%20(2000)', 'S/RES/1325 (2000)'],
    ['https://undocs.org/Home/Mobile?FinalSymbol=A%2F72%2F417&Language=E', 'A/72/417'],
    ['https://www.un.org/en/about-us', undefined],
    ['https://example.org/en/A/RES/70/1', undefined],
    ['not an address', undefined],
  ];
  test.each(cases)('%s → %s', async (href, symbol) => {
    const { hyperlinks } = await read(
      akn({ body: paragraph('1.', `See <a href="${href.replace('&', '&amp;')}">it</a>.`) }),
    );
    expect(hyperlinks.map((link) => link.symbol)).toEqual([symbol]);
  });

  test('what is taken out is no text, what is quoted has its quotation marks, a table’s name goes with its rows', async () => {
    const document = await read(
      akn({
        preamble: container('Recalling resolution 70/1 (see <del>L/3/9</del><ins>L/3/8</ins>),'),
        body:
          paragraph(
            '1.',
            'In paragraph 2, for <quotedText startQuote="“" endQuote="”">boats</quotedText> read nets;',
          ) +
          '<paragraph><num>2.</num><content><p>Endorses the table.</p><table><caption>Boats</caption><tr><td><p>Heron</p></td><td><p>12</p></td></tr></table></content></paragraph>',
      }),
    );
    expect(outline(document).slice(4, 9)).toEqual([
      'preambular | Recalling resolution 70/1 (see L/3/8),',
      'operative 1. | In paragraph 2, for “boats” read nets;',
      'operative 2. | Endorses the table.',
      'unknown | Boats',
      'unknown | Heron\t12',
    ]);
    expect(document.blocks.filter(({ isRow }) => isRow)).toHaveLength(2);
  });

  test('a note that stands apart is called where its reference stands; an encoding that the XML names is used', async () => {
    const xml = akn({
      preamble: container('Recalling the été of 2020,<noteRef marker="1" href="#n1"/>'),
      body: paragraph('1.', 'Decides to meet.'),
      attachments:
        '<doc><mainBody><p><authorialNote eId="n1" marker="1"><p>See L/3/8.</p></authorialNote></p></mainBody></doc>',
    });
    const document = await readDocument(
      Buffer.from(`<?xml version="1.0" encoding="iso-8859-1"?>${xml}`, 'latin1'),
    );
    expect(document.calls).toHaveLength(1);
    expect(outline(document)).toContain('preambular | Recalling the été of 2020, ^1@26');
    expect(outline(document).at(-1)).toBe('footnote 1 | See L/3/8.');
  });
});
