import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { settled, visitor } from './visit.js';

const visit = visitor();
const AXE = readFileSync(
  createRequire(`${process.cwd()}/package.json`).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** What axe-core finds serious or critical, a line for each element. */
async function serious(page: Page): Promise<string[]> {
  // Evaluated by the debugger's door: the page itself allows no such script.
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

describe('axe-core finds nothing serious', () => {
  test.each([
    ['light', '&theme=light'],
    ['dark', '&theme=dark'],
    ['Arabic', '&language=ar'],
    ['Arabic, dark', '&language=ar&theme=dark'],
  ])('in the picture with a paragraph chosen: %s', async (_, look) => {
    const page = await visit(`/?paragraph=A/72/417%23OP16${look}`);
    await settled(page);
    await page.locator('.citation').first().waitFor();
    expect(await serious(page)).toEqual([]);
  });

  test.each([
    ['an instrument with its history', '/?document=A/RES/80/118&entity=wsis/tunis-agenda', '.timeline'],
    ['the table', '/?document=A/72/417&view=table&theme=dark', '.table tbody tr'],
    ['the comparison', '/?document=A/RES/80/118&view=compare', '.compare tbody tr'],
    ['the comparison, dark', '/?document=A/RES/80/118&view=compare&theme=dark', '.compare tbody tr'],
    ['the embedded view', '/embed?root=A/72/417', '.stage[data-settled="true"]'],
  ])('in %s', async (_, path, shown) => {
    const page = await visit(path);
    await page.locator(shown).first().waitFor();
    expect(await serious(page)).toEqual([]);
  });

  test('in the filters, the suggestions and the questions behind the view', async () => {
    const page = await visit('/?document=A/72/417');
    await settled(page);
    await page.locator('summary', { hasText: 'Filter' }).click();
    expect(await serious(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: /Search/ }).fill('tunis');
    await page.locator('.search .kind').first().waitFor();
    expect(await serious(page)).toEqual([]);
    await page.getByRole('button', { name: 'Show the GraphQL' }).click();
    expect(await serious(page)).toEqual([]);
  });

  test('on a phone', async () => {
    const page = await visit('/?paragraph=A/72/417%23OP16&pane=details', {
      viewport: { width: 390, height: 844 },
      isMobile: true,
    });
    await page.locator('.citation').first().waitFor();
    expect(await serious(page)).toEqual([]);
  });
});
