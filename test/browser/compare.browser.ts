import { describe, expect, test } from '@jest/globals';
import { eventually, query, visitor } from './visit.js';

const visit = visitor();

describe('two texts side by side', () => {
  test('a resolution beside the year before: what was carried over, changed, new, dropped; what came and went', async () => {
    const page = await visit('/?document=A/RES/80/118');
    await page.getByRole('link', { name: 'Compare' }).click();
    const compare = page.getByRole('region', { name: 'Compare' });
    await compare.getByRole('table').waitFor();
    const before = compare.getByLabel('Before');
    expect(await before.inputValue()).toBe('A/RES/79/194');
    expect(await before.locator('optgroup').first().locator('option').count()).toBeGreaterThan(5);

    const counts = await compare.locator('.counts li').allTextContents();
    const counted: Record<string, number> = Object.fromEntries(
      counts.map((text) => [/\p{L}[\p{L} ]*\p{L}/u.exec(text)?.[0] ?? '', Number(/\d+/.exec(text)?.[0])]),
    );
    expect(Object.keys(counted)).toEqual(['carried over', 'changed', 'moved', 'new', 'dropped']);
    const rows = await compare.locator('tbody tr').count();
    expect(rows).toBe(Object.values(counted).reduce((sum, one) => sum + one, 0));
    expect(counted.new).toBeGreaterThan(0);
    expect(await compare.locator('tr.change.NEW td:first-child').first().textContent()).toBe('');
    const entered = compare.locator('h3', { hasText: 'Cited anew' }).locator('+ ul');
    expect(await entered.textContent()).toContain('A/RES/79/194');

    await compare.locator('tr.change.CHANGED td:last-child a').first().click();
    await page.locator('.details').waitFor();
    expect(query(page).paragraph).toMatch(/^A\/RES\/80\/118#/);
  });

  test('a draft beside what it became, by a link; texts in two languages are refused with the reason', async () => {
    const page = await visit('/?view=compare&before=A/C.2/80/L.58&after=A/RES/80/118');
    await page.locator('.compare tbody tr').first().waitFor();
    const carried = page.locator('.compare tr.CARRIED_OVER');
    expect(await carried.count()).toBeGreaterThan(20);
    await page.getByLabel('Before').selectOption('A/72/417');
    await page.getByText('extract both in one language').waitFor();
    await eventually(() => query(page).before, 'A/72/417');
  });
});
