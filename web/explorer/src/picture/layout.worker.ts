import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { LayoutJob, LayoutNews } from './layout.js';

/**
 * ForceAtlas2, off the page's own thread. The library's worker is made from a blob, which a strict Content-Security-Policy
 * forbids; its iteration is called from a file of our own here. No chance is in it: the same start gives the same end.
 */
const NEWS_MS = 400;

self.addEventListener('message', ({ data }: MessageEvent<LayoutJob>) => {
  const { nodes, edges, settings, rounds } = data;
  let told = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    // The last third keeps nodes off one another.
    iterate({ ...settings, adjustSizes: data.spread && round > rounds * 0.66 }, nodes, edges);
    if (performance.now() - told > NEWS_MS && round < rounds - 1) {
      tell(nodes, round / rounds);
      told = performance.now();
    }
  }
  tell(nodes, 1);
});

function tell(nodes: Float32Array, progress: number): void {
  const news: LayoutNews = { nodes: nodes.slice(), progress };
  self.postMessage(news);
}
