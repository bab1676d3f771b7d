import { buffer, text } from 'node:stream/consumers';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { drawing } from './drawing.js';
import { eventually, settled, visitor } from './visit.js';

const visit = visitor();
const VIEW = '/?document=A/72/417&acts=REAFFIRMS,RECALLS&paragraphs=false&language=ar';

async function save(page: Page, choose: (menu: ReturnType<Page['locator']>) => Promise<void>) {
  await page.locator('.download summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    choose(page.locator('.download .menu-panel')),
  ]);
  await page.keyboard.press('Escape');
  return download;
}

describe('what is seen, to take away', () => {
  test.each([
    ['GraphML', 'graphml', '<node id="A/72/417">'],
    ['GEXF', 'gexf', '<node id="A/72/417"'],
    ['node-link JSON', 'json', '"id":"A/72/417"'],
    ['Cytoscape JSON', 'cyjs', '"id":"A/72/417"'],
    ['JSON Graph Format', 'jgf.json', '"A/72/417"'],
    ['JSON-LD', 'jsonld', 'A/72/417'],
    ['Turtle', 'ttl', 'A/72/417'],
  ])('%s has the view, its filters and its Arabic', async (label, ending, root) => {
    const page = await visit(VIEW);
    await settled(page);
    const file = await save(page, (menu) => menu.getByRole('link', { name: label }).click());
    expect(file.suggestedFilename()).toBe(`A-72-417.${ending}`);
    const content = await text(await file.createReadStream());
    expect(content).toContain(root);
    expect(content).toMatch(/القمة العالمية لمجتمع المعلومات|\\u0627\\u0644\\u0642\\u0645\\u0629/);
  });

  test('node-link JSON holds exactly the nodes of the picture', async () => {
    const page = await visit(VIEW);
    await settled(page);
    const { places } = await drawing(page);
    const file = await save(page, (menu) => menu.getByRole('link', { name: 'node-link' }).click());
    const { nodes } = JSON.parse(await text(await file.createReadStream())) as { nodes: { id: string }[] };
    expect(nodes.map(({ id }) => id).sort()).toEqual([...places.keys()].sort());
  });

  test('CSV comes as a zip, the picture as PNG', async () => {
    const page = await visit(VIEW);
    await settled(page);
    const zip = await save(page, (menu) => menu.getByRole('link', { name: 'CSV' }).click());
    expect((await buffer(await zip.createReadStream())).subarray(0, 2).toString()).toBe('PK');
    const png = await save(page, (menu) => menu.getByRole('button', { name: 'PNG' }).click());
    const bytes = await buffer(await png.createReadStream());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.length).toBeGreaterThan(20_000);
  });

  test('a picture beyond one answer is read from the export, and is the same picture', async () => {
    const page = await visit('/?document=A/72/417');
    await settled(page);
    const numbers = await page.locator('.said').textContent();
    const large = await visit('/?document=A/72/417&limit=5000');
    await settled(large);
    await eventually(() => large.locator('.said').textContent(), numbers);
  });
});
