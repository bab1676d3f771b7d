import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { PACKAGE_ROOT } from '../../src/package-root.js';
import { readSeedFolder, seed } from '../../src/seeder/index.js';
import type * as Chromium from '../../test/browser/chromium.mjs';
import { drawing } from '../../test/browser/drawing.js';
import { type BareGraph, serveBare } from '../bare-sigma/index.js';
import { drawnBy, type Frames, watch } from '../frames.js';
import { embedded } from '../graphs.js';
import { type Bench, COMMAND, percentile, type Row, repeated, Skipped } from '../harness.js';
import { makeGraph } from '../made-graph/index.js';
import { serve } from '../served.js';

/** Frames a second that are asked for: 60, less the frame or two at the start of a movement that are drawn and timed where WebGL is software. */
const SMOOTH = { card: 59, software: 55 };

/** Nodes and edges of the pictures, and whether 60 frames a second are asked of them. */
const SIZES = [
  { nodes: 2_000, citations: 6_000, smooth: true },
  { nodes: 20_000, citations: 60_000, smooth: false },
];
const QUICK = [{ nodes: 60, citations: 160, smooth: false }];
/** The most cited instrument of a made graph. */
const ROOT = 'A/RES/50/1';
const SETTLED = '.stage[data-settled="true"]';
const HAND_MS = 3_000;
const SCREEN = { width: 1280, height: 800 };

type Hand = 'dragging' | 'panning' | 'zooming';

/** The explorer in a real browser, over made graphs. */
export const bench: Bench = {
  about: 'first drawing, page weight, and frames while a hand moves the picture',
  run: async ({ quick }) => {
    if (!existsSync(COMMAND)) throw new Skipped('dist/ is not built: npm run build:code');
    if (!existsSync(join(PACKAGE_ROOT, 'dist', 'web', 'explorer', 'index.html')))
      throw new Skipped('the page is not built: npm run build:web');
    const found = (await import(
      pathToFileURL(join(PACKAGE_ROOT, 'test', 'browser', 'chromium.mjs')).href
    )) as typeof Chromium;
    const executablePath = found.findChromium();
    if (executablePath === null)
      throw new Skipped('there is no Chromium: install it, or name it in CHROMIUM');
    const browser = await chromium.launch({ executablePath, args: found.CHROMIUM_FLAGS });
    try {
      const rows: Row[] = [await opening(browser, quick)];
      for (const size of quick ? QUICK : SIZES) rows.push(...(await pictures(browser, size, quick)));
      return rows;
    } finally {
      await browser.close();
    }
  },
};

/** The page as it opens over the shipped seed: the newest document and what it cites. */
async function opening(browser: Browser, quick: boolean): Promise<Row> {
  const { graph, path, close } = await embedded();
  try {
    await seed(graph, readSeedFolder(join(PACKAGE_ROOT, 'seed')));
    await graph.close();
    const server = await serve(path);
    try {
      const times = await repeated(quick ? 1 : 5, async () => {
        const page = await opened(browser);
        await page.goto(server.url);
        await page.locator(SETTLED).waitFor();
        const time = await firstDrawing(page);
        await page.context().close();
        return time;
      });
      const what = 'shipped seed: first drawing of the page as it opens';
      return { what, value: percentile(times, 0.5), unit: 'ms', bar: { atMost: 1500 } };
    } finally {
      await server.stop();
    }
  } finally {
    await close();
  }
}

function firstDrawing(page: Page): Promise<number> {
  return page.evaluate<number>('performance.getEntriesByName("drawn")[0]?.startTime ?? NaN');
}

async function pictures(browser: Browser, size: (typeof SIZES)[number], quick: boolean): Promise<Row[]> {
  const { graph, path, close } = await embedded();
  try {
    await makeGraph(graph, size.citations, size.nodes);
    await graph.close();
    const server = await serve(path, { RECALLING_TIMEOUT_MS: '120000' });
    try {
      return await onePicture(browser, server.url, size, quick);
    } finally {
      await server.stop();
    }
  } finally {
    await close();
  }
}

async function onePicture(
  browser: Browser,
  url: string,
  { nodes, smooth }: (typeof SIZES)[number],
  quick: boolean,
): Promise<Row[]> {
  const reach = `root=${ROOT}&depth=5&limit=${nodes}`;
  const page = await opened(browser);
  const weight = await weighed(page, () => page.goto(`${url}/?${reach}&paragraphs=false`));
  await page.locator(SETTLED).waitFor({ timeout: 300_000 });
  const whole = await page.evaluate<number>('performance.now()');
  const first = await firstDrawing(page);
  const stage = page.locator('.stage');
  const [drawn, lines] = await Promise.all(
    ['data-nodes', 'data-edges'].map(async (name) => Number(await stage.getAttribute(name))),
  );
  const box = await stage.boundingBox();
  const at = (await drawing(page)).places.get(ROOT);
  if (box === null || at === undefined) throw new Error('The root is not drawn.');
  const ours = await handled(
    page,
    { x: box.x + at.x, y: box.y + at.y },
    { x: box.x + 40, y: box.y + 60 },
    quick,
  );
  const gl = await drawnBy(page);
  await page.context().close();

  const bare = await bareFrames(browser, await exported(`${url}/export/a.json?${reach}&links=false`), quick);
  const of = `${drawn} nodes, ${lines} lines`;
  return [
    {
      what: `${of}: first drawing`,
      value: first,
      unit: 'ms',
      baseline: { what: 'sigma alone, the graph at hand', value: bare.first },
      bar: { atMost: 1500 },
    },
    { what: `${of}: all of it arranged`, value: whole, unit: 'ms' },
    { what: `${of}: page, compressed`, value: weight / 1000, unit: 'kB', bar: { atMost: 600 } },
    ...(['dragging', 'panning', 'zooming'] as const).flatMap((hand): Row[] => [
      {
        what: `${of}, ${hand}: script a frame`,
        value: ours[hand].script,
        unit: 'ms',
        baseline: { what: 'sigma alone', value: bare[hand].script },
        ...(smooth ? { bar: { atMost: 1000 / 60 } } : {}),
      },
      {
        what: `${of}, ${hand} (WebGL: ${gl})`,
        value: ours[hand].rate,
        unit: 'frames/s',
        baseline: { what: 'sigma alone', value: bare[hand].rate },
        ...(smooth ? { bar: { atLeast: gl === 'software' ? SMOOTH.software : SMOOTH.card } } : {}),
      },
    ]),
  ];
}

async function opened(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: SCREEN, reducedMotion: 'reduce', locale: 'en' });
  context.setDefaultTimeout(120_000);
  return context.newPage();
}

/** Bytes of code and style that came over the wire. */
async function weighed(page: Page, open: () => Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const pages = new Set<string>();
  let bytes = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type !== 'Fetch' && type !== 'XHR') pages.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (pages.has(requestId)) bytes += encodedDataLength;
  });
  await open();
  return bytes;
}

/** What the hands do: move a node, move the paper where it is empty, turn the wheel there. */
async function handled(
  page: Page,
  node: { x: number; y: number },
  paper: { x: number; y: number },
  quick: boolean,
): Promise<Record<Hand, Frames>> {
  const frames = await watch(page);
  const ms = quick ? 200 : HAND_MS;
  const held = async ({ x, y }: { x: number; y: number }) => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    const result = await frames(
      (step) => page.mouse.move(x + Math.sin(step / 15) * 120, y + (1 - Math.cos(step / 15)) * 90),
      ms,
    );
    await page.mouse.up();
    await page.waitForTimeout(400);
    return result;
  };
  const dragging = await held(node);
  const panning = await held(paper);
  await page.mouse.move(SCREEN.width * 0.6, SCREEN.height * 0.6);
  const zooming = await frames((step) => page.mouse.wheel(0, step % 60 < 30 ? -60 : 60), ms);
  return { dragging, panning, zooming };
}

async function bareFrames(
  browser: Browser,
  graph: BareGraph,
  quick: boolean,
): Promise<Record<Hand, Frames> & { first: number }> {
  const { url, close } = await serveBare(graph);
  try {
    const page = await opened(browser);
    await page.goto(url);
    await page.locator('body[data-first]').waitFor();
    const [x, y] = ((await page.locator('body').getAttribute('data-first')) ?? '').split(' ').map(Number);
    const first = await firstDrawing(page);
    const frames = await handled(page, { x: x ?? 0, y: y ?? 0 }, { x: 40, y: 60 }, quick);
    await page.context().close();
    return { ...frames, first };
  } finally {
    close();
  }
}

async function exported(address: string): Promise<BareGraph> {
  const { nodes, edges } = (await (await fetch(address)).json()) as {
    nodes: { id: string }[];
    edges: { source: string; target: string }[];
  };
  const ids = nodes.map(({ id }) => id).sort((a, b) => Number(b === ROOT) - Number(a === ROOT));
  return { nodes: ids, edges: edges.map(({ source, target }) => [source, target]) };
}
