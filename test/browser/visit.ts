import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';

/** Where the tests' own server answers. */
export const SERVER = process.env.RECALLING_TEST_URL ?? '';
/** How long anything on a page may take, in milliseconds: generous, for machines with much else to do. */
const PATIENCE_MS = 20_000;

export interface VisitOptions extends BrowserContextOptions {
  /** Addresses outside of the server to which a step of the test leads; they are answered by an empty page. */
  leadsTo?: string[];
  /** Another origin that takes part in the test. */
  besides?: string;
}

/**
 * The tests' Chromium, for one suite. Every page that is opened by the function returned is watched: at the end of its test it
 * must have asked no other server, broken no rule of its Content-Security-Policy and written no error to the console.
 */
export function visitor(): (path: string, options?: VisitOptions) => Promise<Page> {
  let browser: Browser;
  let open: BrowserContext[] = [];
  let faults: string[] = [];

  beforeAll(async () => {
    browser = await chromium.connect(process.env.RECALLING_TEST_BROWSER ?? '');
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    const seen = faults;
    faults = [];
    await Promise.all(open.map((context) => context.close()));
    open = [];
    expect(seen).toEqual([]);
  });

  return async (path, { leadsTo = [], besides, ...options } = {}) => {
    const context = await browser.newContext({
      baseURL: SERVER,
      viewport: { width: 1280, height: 800 },
      locale: 'en-GB',
      reducedMotion: 'reduce',
      colorScheme: 'light',
      ...options,
    });
    open.push(context);
    context.setDefaultTimeout(PATIENCE_MS);
    context.on('request', (request) => {
      const url = request.url();
      const isOwn =
        [SERVER, besides ?? SERVER].some((origin) => url.startsWith(`${origin}/`)) ||
        url.startsWith('blob:') ||
        url.startsWith('data:');
      if (!isOwn && !leadsTo.includes(url)) faults.push(`asks ${url}`);
    });
    context.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    context.on('weberror', (error) => faults.push(`error: ${error.error().message}`));
    await context.route(
      (url) => leadsTo.includes(url.href),
      (route) => route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' }),
    );
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`breaks ${event.violatedDirective}: ${event.blockedURI}`);
      });
    });
    const page = await context.newPage();
    await page.goto(path);
    return page;
  };
}

/** Waits until the picture is drawn and has come to rest. */
export async function settled(page: Page): Promise<void> {
  await page.locator('.stage[data-settled="true"]').waitFor();
}

/** Waits until a value is as expected; fails with the last one. */
export async function eventually<T>(read: () => T | Promise<T>, expected: T): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const value = await read();
    try {
      expect(value).toEqual(expected);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The query of the page's address, as pairs. */
export function query(page: Page): Record<string, string> {
  return Object.fromEntries(new URL(page.url()).searchParams);
}
