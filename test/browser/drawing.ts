import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';

/** What the picture shows, read from the SVG that a person would download. Places are in pixels from its upper left corner. */
export interface Drawing {
  svg: string;
  places: Map<string, { x: number; y: number; color: string }>;
  labels: string[];
}

export async function drawing(page: Page): Promise<Drawing> {
  await page.locator('.download summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'SVG' }).click(),
  ]);
  await page.keyboard.press('Escape');
  const svg = await text(await download.createReadStream());
  const places = new Map<string, { x: number; y: number; color: string }>();
  for (const [, id = '', x, y, color = ''] of svg.matchAll(
    /data-id="([^"]+)" data-at="(\S+) (\S+)" fill="([^"]+)"/g,
  )) {
    places.set(id, { x: Number(x), y: Number(y), color });
  }
  const labels = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
  return { svg, places, labels };
}

/** Where a node stands; fails where it is not drawn. */
export async function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const place = (await drawing(page)).places.get(id);
  if (place === undefined) throw new Error(`${id} is not drawn.`);
  return { x: place.x, y: place.y };
}
