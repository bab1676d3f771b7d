import { mkdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { settled, visitor } from './visit.js';

const visit = visitor();
/** `RECALLING_SCREENSHOTS=1 npm test -- browser` renews the pictures of the README; else they are taken and thrown away. */
const FOLDER = process.env.RECALLING_SCREENSHOTS === '1' ? 'docs/images' : '.cache/screenshots';
mkdirSync(FOLDER, { recursive: true });

test.each([
  ['explorer-paragraph', '/?paragraph=A/72/417%23OP16', '.stage[data-settled="true"]', '.citation'],
  [
    'explorer-history',
    '/?document=A/RES/80/118&entity=wsis/tunis-agenda',
    '.stage[data-settled="true"]',
    '.timeline',
  ],
  [
    'explorer-arabic',
    '/?paragraph=A/72/417%23OP16&language=ar&theme=dark',
    '.stage[data-settled="true"]',
    '.citation',
  ],
  ['explorer-compare', '/?document=A/RES/80/118&view=compare', '.compare tbody tr', '.paragraph'],
])('%s', async (name, path, ...shown) => {
  const page = await visit(path, { viewport: { width: 1280, height: 760 } });
  for (const what of shown) await page.locator(what).first().waitFor();
  if (path.includes('view=compare')) expect(await page.locator('.compare').isVisible()).toBe(true);
  else await settled(page);
  const image = await page.screenshot({ path: `${FOLDER}/${name}.png` });
  expect(image.length).toBeGreaterThan(20_000);
});
