import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { makeGraph } from '../../bench/made-graph/index.js';
import { type Server, serve } from '../../bench/served.js';
import { openGraph } from '../../src/graph/index.js';
import { drawing } from './drawing.js';
import { eventually, query, settled, visitor } from './visit.js';

const visit = visitor();
/** The most cited of a made graph. */
const ROOT = 'A/RES/50/1';
let folder: string;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recalling-large-'));
  const path = join(folder, 'graph.grafeo');
  const graph = openGraph({ engine: 'grafeo', path });
  await makeGraph(graph, 12_000, 5_000);
  await graph.close();
  server = await serve(path);
}, 120_000);
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function opened(more = ''): Promise<Page> {
  const address = `${server.url}/?root=${ROOT}&depth=5&limit=20000&paragraphs=false${more}`;
  const page = await visit(address, { besides: server.url });
  await settled(page);
  return page;
}

async function counted(page: Page): Promise<[nodes: number, lines: number]> {
  const stage = page.getByRole('application');
  const [nodes, lines] = await Promise.all(
    ['data-nodes', 'data-edges'].map(async (name) => Number(await stage.getAttribute(name))),
  );
  return [nodes ?? 0, lines ?? 0];
}

describe('a picture of more than can be drawn at once', () => {
  test('draws the most connected and says so; closer, it draws what is there; the table has all', async () => {
    const page = await opened();
    const [nodes, lines] = await counted(page);
    expect([nodes > 4_000, lines > 8_000]).toEqual([true, true]);
    expect(await page.locator('.said').textContent()).toMatch(
      new RegExp(`^${nodes} nodes, .*4000 nodes and 8000 lines of them are drawn`),
    );
    const far = await drawing(page);
    expect(far.places.size).toBeLessThanOrEqual(4_000);
    expect(far.places.has(ROOT)).toBe(true);

    await page.getByRole('application').focus();
    for (let step = 0; step < 8; step += 1) {
      await page.keyboard.press('+');
      await page.waitForTimeout(250);
    }
    await eventually(async () => {
      const near = await drawing(page);
      return near.places.size > 0 && [...near.places.keys()].some((id) => !far.places.has(id));
    }, true);

    await page.getByRole('link', { name: 'Table' }).click();
    expect(await page.getByRole('table').locator('caption').textContent()).toContain(`${nodes} nodes`);
  });

  test('begins with what one answer holds, and goes on to the rest', async () => {
    const page = await opened();
    const drawn = await page.evaluate(() =>
      performance.getEntriesByName('drawn').map((mark) => (mark as PerformanceMark).detail.nodes as number),
    );
    expect(drawn).toEqual([2_000, (await counted(page))[0]]);
    // There are more documents than are listed; the text is that of the root all the same.
    expect(await page.getByRole('combobox', { name: /^Document/ }).inputValue()).toBe(ROOT);
  });

  test('follows the hand as a still where frames are slow, and is drawn where it comes to rest', async () => {
    const page = await opened();
    const still = () => page.locator('.sigma-edges').evaluate(({ style }) => style.transform);
    // Kept by the page itself: a still may be gone before it is asked for from outside.
    const stills = await page.locator('.sigma-edges').evaluateHandle((layer) => {
      const seen: string[] = [];
      new MutationObserver(() => seen.push(layer.style.transform)).observe(layer, { attributes: true });
      return seen;
    });
    const before = (await drawing(page)).places.get(ROOT);
    const box = await page.getByRole('application').boundingBox();
    const [x, y] = [(box?.x ?? 0) + 40, (box?.y ?? 0) + 60];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 20, y + 10);
    await page.mouse.move(x + 100, y + 60);
    // Whether frames are slow is measured at rest, or at the latest by the first step.
    const isStill = (transform: string) => /^matrix\(1, 0, 0, 1, (100, 60|80, 50)\)$/.test(transform);
    await eventually(async () => (await stills.jsonValue()).some(isStill), true);
    await eventually(still, '');
    await page.mouse.up();
    const after = (await drawing(page)).places.get(ROOT);
    const way = [(after?.x ?? 0) - (before?.x ?? 0), (after?.y ?? 0) - (before?.y ?? 0)];
    expect(way.map(Math.round)).toEqual([100, 60]);
  });

  test('what is clicked is what is seen, also while a still stands for the picture', async () => {
    const page = await opened();
    const root = (await drawing(page)).places.get(ROOT);
    const box = await page.getByRole('application').boundingBox();
    const moved = await page.getByRole('application').evaluate((stage) => {
      const press = () =>
        stage.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
      const edges = stage.querySelector<HTMLElement>('.sigma-edges');
      const at = () => new DOMMatrix(edges?.style.transform).e;
      press();
      press();
      const before = at();
      press();
      return 3 * (at() - before);
    });
    expect(moved).toBeGreaterThan(20);
    await page.mouse.click((box?.x ?? 0) + (root?.x ?? 0) + moved, (box?.y ?? 0) + (root?.y ?? 0));
    await eventually(() => query(page).entity, ROOT);
  });

  test('a node that is chosen is drawn, however few lines it has', async () => {
    const page = await opened();
    const { places } = await drawing(page);
    const answer = await page.request.get(`${server.url}/export/a.json?root=${ROOT}&depth=5&limit=20000`);
    const { nodes } = (await answer.json()) as { nodes: { id: string }[] };
    const hidden = nodes.map(({ id }) => id).find((id) => !places.has(id)) ?? '';
    expect(hidden).not.toBe('');
    const chosen = await opened(`&entity=${hidden}`);
    expect((await drawing(chosen)).places.has(hidden)).toBe(true);
  });
});
