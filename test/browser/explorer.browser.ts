import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { drawing, placeOf } from './drawing.js';
import { eventually, query, settled, visitor } from './visit.js';

const visit = visitor();
const REPORT = '/?document=A/72/417';
const details = (page: Page) => page.getByRole('region', { name: 'Details' });
const paragraphs = (page: Page) => page.getByRole('region', { name: 'Paragraphs' });
const suggestions = (page: Page) => page.locator('.search [role="option"]');
const stands = (page: Page) => page.locator('.said').textContent();

describe('the page as it opens', () => {
  test('shows the newest document: its paragraphs in order, and its network', async () => {
    const page = await visit('/');
    await settled(page);
    const answer = await page.request.post('/graphql', {
      data: {
        query: '{ documents(first: 100, orderBy: { by: DATE, descending: true }) { nodes { id kind } } }',
      },
    });
    const { documents } = (await answer.json()).data as {
      documents: { nodes: { id: string; kind: string }[] };
    };
    const newest = documents.nodes.find(({ kind }) => !kind.startsWith('DRAFT_'))?.id;
    expect(await page.getByRole('combobox', { name: /^Document/ }).inputValue()).toBe(newest);
    expect(await page.title()).toBe(`${newest} · Recalling`);
    expect(await paragraphs(page).getByRole('listitem').count()).toBeGreaterThan(10);
    expect(await stands(page)).toMatch(/^\d+ nodes, \d+ lines/);
  });

  test('paragraphs stand in the order of the text: the report, then the preamble and the operative part', async () => {
    const page = await visit(REPORT);
    await paragraphs(page).getByRole('listitem').first().waitFor();
    await eventually(() => paragraphs(page).getByRole('listitem').count(), 78);
    const parts = await paragraphs(page).getByRole('heading', { level: 3 }).allTextContents();
    expect(parts.map((part) => part.replace(/draft.*/s, ''))).toEqual([
      'Report',
      'Preamble',
      'Operative part',
    ]);
    const labels = await paragraphs(page).locator('.number').allTextContents();
    expect(labels.slice(0, 3)).toEqual(['1', '2', '3']);
    expect(labels.slice(-3)).toEqual(['31', '32', '33']);
  });
});

describe('choosing', () => {
  test('paragraph 16: what it cites stands out, with act, basis, evidence and footnote', async () => {
    const page = await visit(REPORT);
    await settled(page);
    await paragraphs(page).locator('a[href*="%23OP16"]').click();
    const citation = details(page).locator('[data-target="A/RES/70/125"]');
    await citation.waitFor();
    expect(await citation.locator('.act').allTextContents()).toEqual(['decides', 'reaffirms implied']);
    expect(await citation.locator('.relation').textContent()).toBe('as set out in');
    expect(await citation.locator('q').first().textContent()).toContain('الوثيقة الختامية');
    expect(await citation.locator('dl').textContent()).toMatch(/Verbتقر.*Footnote5/);
    expect(query(page).paragraph).toBe('A/72/417#OP16');
    await eventually(
      async () => (await stands(page))?.split('Stands out: ')[1]?.replace('.', '').split(', ').sort(),
      ['A/72/417', 'A/RES/70/125', 'Internet Governance Forum', 'OP16'],
    );
    const { labels, places } = await drawing(page);
    expect(labels).toEqual(expect.arrayContaining(['OP16', 'A/RES/70/125', 'decides, reaffirms (implied)']));
    expect(places.get('A/RES/70/125')?.color).not.toBe(places.get('A/RES/70/1')?.color);
  });

  test('an instrument: who cites it and how, its history, the official document in the language of the page', async () => {
    const official = 'https://docs.un.org/en/A/RES/70/125';
    const page = await visit(`${REPORT}&entity=A/RES/70/125&to=2017`, { leadsTo: [official] });
    const pane = details(page);
    await pane.getByRole('heading', { level: 2 }).waitFor();
    expect(await pane.getByRole('img', { name: /Treatment history/ }).count()).toBe(1);
    await pane.getByText('As a table').click();
    const rows = await pane.getByRole('row').allTextContents();
    expect(rows).toContainEqual(expect.stringMatching(/^2017reaffirms \(implied\)1A\/72\/417/));
    const citing = await pane.locator('.citation').allTextContents();
    expect(citing).toContainEqual(expect.stringMatching(/decides.*as set out in.*A\/72\/417 para\. 16/));
    const [elsewhere] = await Promise.all([
      page.context().waitForEvent('page'),
      pane.getByRole('link', { name: 'Official document' }).click(),
    ]);
    await elsewhere.waitForLoadState();
    expect(elsewhere.url()).toBe(official);
  });

  test('in the picture, by hand: a click chooses, a click on the paper lets go, Back undoes', async () => {
    const page = await visit(REPORT);
    await settled(page);
    const stage = page.getByRole('application');
    const box = await stage.boundingBox();
    if (box === null) throw new Error('The picture has no place.');
    // The root stands where the picture says it does.
    const { x, y } = await placeOf(page, 'A/72/417');
    await page.mouse.click(box.x + x, box.y + y);
    await eventually(() => query(page).entity, 'A/72/417');
    // Two clicks within 300 ms are a double click, which zooms.
    await page.waitForTimeout(350);
    await page.mouse.click(box.x + 5, box.y + box.height / 2);
    await eventually(() => query(page).entity, undefined);
    await page.goBack();
    await eventually(() => query(page).entity, 'A/72/417');
  });
});

describe('by hand', () => {
  test('a node goes where it is dragged, its neighbours stay; a tremble is a click all the same', async () => {
    const page = await visit(REPORT);
    await settled(page);
    const box = await page.getByRole('application').boundingBox();
    if (box === null) throw new Error('The picture has no place.');
    const before = await drawing(page);
    const root = before.places.get('A/72/417');
    if (root === undefined) throw new Error('The root is not drawn.');
    await page.mouse.move(box.x + root.x, box.y + root.y);
    await page.mouse.down();
    await page.mouse.move(box.x + root.x + 60, box.y + root.y - 40, { steps: 6 });
    await page.locator('canvas.hand').waitFor({ state: 'attached' });
    await page.mouse.up();
    await eventually(() => page.locator('canvas.hand').count(), 0);
    const after = await drawing(page);
    const moved = after.places.get('A/72/417');
    expect(Math.abs((moved?.x ?? 0) - root.x - 60)).toBeLessThan(2);
    expect(Math.abs((moved?.y ?? 0) - root.y + 40)).toBeLessThan(2);
    expect(after.places.get('A/RES/70/125')).toEqual(before.places.get('A/RES/70/125'));
    expect(query(page).entity).toBeUndefined();
    await page.waitForTimeout(350);
    await page.mouse.move(box.x + root.x + 60, box.y + root.y - 40);
    await page.mouse.down();
    await page.mouse.move(box.x + root.x + 61, box.y + root.y - 40);
    await page.mouse.up();
    await eventually(() => query(page).entity, 'A/72/417');
  });
});

describe('search', () => {
  const found = async (written: string) => {
    const page = await visit(REPORT);
    const box = page.getByRole('combobox', { name: /Search/ });
    await box.fill(written);
    await suggestions(page).first().waitFor();
    await eventually(() => suggestions(page).filter({ hasText: 'Asking' }).count(), 0);
    return page;
  };

  test.each([
    ['56/183', 'A/RES/56/183'],
    ['القرار ١٨٣/٥٦', 'A/RES/56/183'],
    ['GA resolution 70/125', 'A/RES/70/125'],
    ['Tunis Agenda', 'wsis/tunis-agenda'],
    ['برنامج عمل تونس', 'wsis/tunis-agenda'],
    ['Agenda de Túnez', 'wsis/tunis-agenda'],
    ['突尼斯议程', 'wsis/tunis-agenda'],
  ])('"%s" suggests %s first, and Enter opens it', async (written, id) => {
    const page = await found(written);
    expect(await suggestions(page).first().textContent()).toContain(id);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await eventually(() => query(page).entity, id);
    await details(page).getByRole('heading', { level: 2 }).waitFor();
  });

  test('what is nowhere is told, and a near miss is offered', async () => {
    const page = await found('zzqxv');
    expect(await suggestions(page).textContent()).toBe('Nothing by that name or symbol.');
  });
});

describe('filters', () => {
  test('an act, a basis and years leave what fits, move nothing, and are taken back', async () => {
    const page = await visit(REPORT);
    await settled(page);
    const all = await stands(page);
    const before = await placeOf(page, 'A/RES/70/125');
    await page.locator('summary', { hasText: 'Filter' }).click();
    await page.getByRole('checkbox', { name: /^reaffirms/ }).check();
    await page.getByRole('radio', { name: 'implied' }).check();
    await eventually(() => query(page), { document: 'A/72/417', acts: 'REAFFIRMS', basis: 'IMPLIED' });
    await settled(page);
    await eventually(async () => (await stands(page)) !== all, true);
    expect(await placeOf(page, 'A/RES/70/125')).toEqual(before);
    await page.getByRole('link', { name: 'Table' }).click();
    const acts = await page.locator('.table tbody .act').allTextContents();
    expect(new Set(acts)).toEqual(new Set(['reaffirms implied']));
    await page.getByRole('link', { name: 'Picture', exact: true }).first().click();
    await page.locator('summary', { hasText: 'Filter' }).click();
    await page.getByRole('button', { name: 'Clear' }).click();
    await eventually(() => stands(page), all);
  });

  test('kinds and years', async () => {
    const page = await visit(`${REPORT}&view=table&kinds=FORUM_MEETING`);
    await page.getByRole('table').waitFor();
    await eventually(
      async () => new Set(await page.locator('.table td.kind').allTextContents()),
      new Set(['forum meeting']),
    );
    await page.locator('summary', { hasText: 'Filter' }).click();
    await page.getByLabel('from').fill('2018');
    await page.getByLabel('from').press('Enter');
    await eventually(() => query(page).from, '2018');
    await eventually(() => page.locator('.table tbody tr').count(), 0);
  });
});

describe('languages, light and dark', () => {
  test('Arabic: the page runs right to left, names are Arabic, symbols are not turned round', async () => {
    const page = await visit(`${REPORT}&entity=A/RES/70/125`);
    await page.getByRole('combobox', { name: /^Language/ }).selectOption('ar');
    await eventually(() => page.evaluate(() => document.documentElement.dir), 'rtl');
    await eventually(
      async () => (await page.locator('#details-heading').textContent())?.startsWith('الوثيقة الختامية'),
      true,
    );
    expect(query(page).language).toBe('ar');
    const text = await page.locator('#text').boundingBox();
    const side = await page.locator('#details').boundingBox();
    expect(text?.x).toBeGreaterThan(side?.x ?? Number.POSITIVE_INFINITY);
    expect(await page.getByRole('link', { name: 'الوثيقة الرسمية' }).first().getAttribute('href')).toBe(
      'https://docs.un.org/ar/A/72/417',
    );
  });

  test.each([
    ['fr', 'Paragraphes'],
    ['es', 'Párrafos'],
    ['ru', 'Пункты'],
    ['zh', '段落'],
  ])('the page speaks %s', async (language, word) => {
    const page = await visit(`${REPORT}&language=${language}`);
    await page.getByRole('heading', { name: word, exact: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
  });

  test('dark by the system, light by choice, and the choice is in the link', async () => {
    const page = await visit(REPORT, { colorScheme: 'dark' });
    await settled(page);
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await paper();
    await page.getByRole('button', { name: 'Light colours' }).click();
    await eventually(async () => (await paper()) !== dark, true);
    expect(query(page).theme).toBe('light');
  });
});

describe('links', () => {
  test('a link brings back all of it: document, paragraph, filters, language, colours, view', async () => {
    const link =
      '/?document=A/72/417&paragraph=A/72/417%23OP16&acts=REAFFIRMS,DECIDES&depth=2&paragraphs=false&view=table&language=ar&theme=dark';
    const page = await visit(link);
    await page.locator('[data-paragraph="A/72/417#OP16"]').waitFor();
    await page.getByRole('table').waitFor();
    expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toEqual({ theme: 'dark' });
    expect(await page.locator('.badge').textContent()).toBe('2');
    expect(await page.locator('tr.chosen').count()).toBeGreaterThan(0);
  });

  test('a link to a paragraph alone opens its document; what does not exist is told', async () => {
    const page = await visit('/?paragraph=A/72/417%23OP16');
    await eventually(() => page.getByRole('combobox', { name: /^Document/ }).inputValue(), 'A/72/417');
    const nowhere = await visit('/?document=A/72/417&paragraph=A/72/417%23OP99');
    await details(nowhere).getByText('A/72/417#OP99').waitFor();
  });
});

describe('what an address asks for and cannot be', () => {
  test('is told, and the rest is shown', async () => {
    const page = await visit('/?root=A/72/417&depth=99&limit=-1&acts=SINGS');
    await settled(page);
    const told = page.locator('.failure');
    expect(await told.textContent()).toMatch(
      /^Not understood in the address.*depth=99, acts=SINGS, limit=-1\.$/,
    );
    expect(await page.getByRole('combobox', { name: /^Document/ }).inputValue()).toBe('A/72/417');
    expect(Number(await page.getByRole('application').getAttribute('data-nodes'))).toBeGreaterThan(100);
    await page.getByRole('link', { name: 'Table' }).click();
    await eventually(() => told.count(), 0);
  });

  test('a root that nobody knows is told, with what may have been meant', async () => {
    const page = await visit('/?root=Tunis Agnda');
    const told = page.getByRole('alert').first();
    await told.waitFor();
    expect(await told.textContent()).toMatch(/"Tunis Agnda": It is no symbol.*Did you mean/);
    await told.getByRole('link', { name: 'wsis/tunis-agenda' }).click();
    await eventually(() => query(page).entity, 'wsis/tunis-agenda');
  });
});

describe('the questions behind the view', () => {
  test('are shown as they were sent, and answer the same', async () => {
    const page = await visit(`${REPORT}&paragraph=A/72/417%23OP16`);
    await settled(page);
    await page.getByRole('button', { name: 'Show the GraphQL' }).click();
    const dialog = page.getByRole('dialog');
    const first = dialog.getByRole('region', { name: 'Details' });
    const question = await first.locator('pre').first().textContent();
    const variables = JSON.parse((await first.locator('pre.variables').textContent()) ?? '');
    const answer = await page.request.post('/graphql', { data: { query: question, variables } });
    const { data } = (await answer.json()) as { data: { paragraph: { citations: { totalCount: number } } } };
    expect(data.paragraph.citations.totalCount).toBe(2);
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
  });
});

describe('without a mouse', () => {
  test('from the address bar to the evidence by keys alone', async () => {
    const page = await visit(REPORT);
    await settled(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('To the paragraphs');
    await page.keyboard.press('Enter');
    const isOn = (text: string) =>
      page.evaluate(
        (wanted) => document.querySelector('a:focus')?.textContent?.includes(wanted) ?? false,
        text,
      );
    for (let steps = 0; steps < 30 && !(await isOn('has before it')); steps += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await eventually(() => query(page).paragraph, 'A/72/417#para3');
    await details(page).locator('.citation').first().waitFor();
    await eventually(() => page.evaluate(() => document.activeElement?.closest('#details') !== null), true);
  });

  test('the picture moves and zooms by keys, and Escape lets go', async () => {
    const page = await visit(`${REPORT}&entity=A/RES/70/125`);
    await settled(page);
    const before = await placeOf(page, 'A/72/417');
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    await eventually(async () => (await placeOf(page, 'A/72/417')).x < before.x, true);
    await page.getByRole('application').focus();
    await page.keyboard.press('Escape');
    await eventually(() => query(page).entity, undefined);
  });
});

describe('on a phone', () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

  test('one pane at a time, and nothing wider than the screen', async () => {
    const page = await visit(REPORT, phone);
    await settled(page);
    const panes = page.getByRole('navigation', { name: 'Parts of the page' });
    expect(await paragraphs(page).isVisible()).toBe(false);
    await panes.getByRole('link', { name: 'Paragraphs' }).tap();
    await paragraphs(page).locator('a[href*="%23OP16"]').tap();
    await details(page).locator('[data-target="A/RES/70/125"]').waitFor();
    expect(await page.getByRole('application').isVisible()).toBe(false);
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBe(0);
    await panes.getByRole('link', { name: 'Picture' }).tap();
    await settled(page);
    expect(await overflow()).toBe(0);
  });
});
