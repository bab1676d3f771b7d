import type { CDPSession, Page } from 'playwright-core';

/** What a page does while a hand moves on it. */
export interface Frames {
  /** Frames a second. */
  rate: number;
  /** Milliseconds of script that a frame takes. */
  script: number;
}

// Run in the page.
const COUNT = `
  globalThis.recallingBench = { frames: 0 };
  const tick = () => {
    recallingBench.frames += 1;
    requestAnimationFrame(tick);
  };
  tick();`;
const RENDERER = `
  const gl = document.createElement('canvas').getContext('webgl');
  const named = gl?.getExtension('WEBGL_debug_renderer_info');
  named ? String(gl.getParameter(named.UNMASKED_RENDERER_WEBGL)) : 'unknown'`;

/** A watch over the frames of a page. */
export async function watch(
  page: Page,
): Promise<(hand: (step: number) => Promise<unknown>, ms: number) => Promise<Frames>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.evaluate(COUNT);
  return async (hand, ms) => {
    const before = await measured(page, session);
    const end = performance.now() + ms;
    for (let step = 0; performance.now() < end; step += 1) await hand(step);
    const after = await measured(page, session);
    const frames = Math.max(1, after.frames - before.frames);
    return {
      rate: frames / (after.time - before.time),
      script: ((after.script - before.script) / frames) * 1000,
    };
  };
}

/** Seconds, and frames since the watch began. */
async function measured(
  page: Page,
  session: CDPSession,
): Promise<{ frames: number; time: number; script: number }> {
  const frames = await page.evaluate<number>('recallingBench.frames');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { frames, time: value('Timestamp'), script: value('ScriptDuration') };
}

/** What draws WebGL on this machine, in the browser's words. */
export async function drawnBy(page: Page): Promise<string> {
  const renderer = await page.evaluate<string>(RENDERER);
  return /swiftshader|llvmpipe|software/i.test(renderer) ? 'software' : renderer;
}
