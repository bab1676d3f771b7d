import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { eventually, query, SERVER, settled, visitor } from './visit.js';

const visit = visitor();
const MOST_BYTES = 600_000;

describe('how the explorer is served', () => {
  test('all of it weighs less than 600 kB, compressed', () => {
    const folder = 'dist/web/explorer';
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const weights = files.map(
      ({ parentPath, name }) => gzipSync(readFileSync(join(parentPath, name))).length,
    );
    expect(files.length).toBeGreaterThan(4);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(MOST_BYTES);
  });

  test('its policy lets in no inline script or style, and nothing from elsewhere', async () => {
    const page = await visit('/');
    const response = await page.request.get('/');
    const policy = response.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(await response.text()).not.toMatch(/<script(?![^>]* src=)|<style| style=| on\w+=/);
    await settled(page);
    expect(await page.locator('script:not([src])').count()).toBe(0);
  });

  test('a server that has gone is told in words, and the page goes on when it is back', async () => {
    const page = await visit('/?document=A/72/417');
    await settled(page);
    await page.route('**/graphql', (route) =>
      route.fulfill({
        contentType: 'application/json',
        body: JSON.stringify({
          errors: [{ message: 'closed', extensions: { code: 'STORE_UNAVAILABLE' } }],
        }),
      }),
    );
    await page.locator('#text a[href*="%23OP20"]').click();
    await page.getByText('The store of the graph does not answer just now.').waitFor();
    await page.unroute('**/graphql');
    await page.locator('#text a[href*="%23OP16"]').click();
    await page.locator('[data-target="A/RES/70/125"]').waitFor();
  });
});

describe('/embed, in a frame of another origin', () => {
  test('shows the picture, opens details in place, and links to the whole', async () => {
    const frame = `<!doctype html><title>dashboard</title><link rel="icon" href="data:,"><iframe src="${SERVER}/embed?root=A/RES/70/125&direction=IN" width="900" height="500"></iframe>`;
    const dashboard = createServer((_, response) =>
      response.setHeader('content-type', 'text/html').end(frame),
    );
    await new Promise<void>((resolve) => dashboard.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(dashboard.address() as AddressInfo).port}`;
    try {
      const page = await visit(`${origin}/`, { besides: origin });
      const inner = page.frameLocator('iframe');
      await inner.locator('.stage[data-settled="true"]').waitFor();
      expect(Number(await inner.locator('.stage').getAttribute('data-nodes'))).toBeGreaterThan(5);
      expect(await inner.getByRole('combobox').count()).toBe(0);
      const whole = inner.getByRole('link', { name: 'Open in Recalling' });
      expect(await whole.getAttribute('href')).toBe('./?root=A/RES/70/125&direction=IN');
    } finally {
      dashboard.closeAllConnections();
      dashboard.close();
    }
  });

  test('the explorer itself lets itself be framed by nobody', async () => {
    const page = await visit('/embed?root=A/72/417');
    const headers = (await page.request.get('/')).headers();
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    const embed = (await page.request.get('/embed')).headers();
    expect(embed['content-security-policy']).toContain('frame-ancestors *');
    expect(embed['x-frame-options']).toBeUndefined();
  });
});

describe('the query page', () => {
  test('opens with the examples, and runs one', async () => {
    const page = await visit('/graphiql/');
    const tabs = page.getByRole('tab');
    await tabs.first().waitFor();
    await eventually(async () => (await tabs.count()) >= 12, true);
    expect((await tabs.allTextContents()).filter((title) => title.includes('untitled'))).toEqual([]);
    await page.locator('.graphiql-query-editor').getByText('paragraph').first().waitFor();
    await page.getByRole('button', { name: /Execute/ }).click();
    await page.locator('.result-window').getByText('IMPLIED').first().waitFor();
    expect(query(page)).toEqual({});
  });
});
