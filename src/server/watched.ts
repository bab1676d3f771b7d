import { type Graph, GraphError } from '../graph/index.js';
import type { Log } from './log.js';

/** Codes that say that the store is away, and not that the question is at fault. */
const AWAY: ReadonlySet<string> = new Set(['STORE_UNAVAILABLE', 'STORE_DENIED', 'STORE_BUSY']);

/**
 * The same graph, with a line in the log when its store goes away (`store-lost`, with the reason, which no client is told) and one
 * when it answers again (`store-back`): one for each change, not one for each question that is refused meanwhile.
 */
export function watched(graph: Graph, log: Log): Graph {
  let lost: { code: string; since: number } | undefined;
  const note = async <T>(work: () => Promise<T>): Promise<T> => {
    const started = performance.now();
    try {
      const answer = await work();
      // What had been asked before the loss tells nothing of what came after.
      if (lost !== undefined && started > lost.since) {
        log.info('store-back', { engine: graph.engine, awayMs: Math.round(performance.now() - lost.since) });
        lost = undefined;
      }
      return answer;
    } catch (error) {
      if (error instanceof GraphError && AWAY.has(error.code) && lost?.code !== error.code) {
        lost = { code: error.code, since: performance.now() };
        log.error('store-lost', { engine: graph.engine, code: error.code, reason: error.message });
      }
      throw error;
    }
  };
  return {
    engine: graph.engine,
    read: (query, params, options) => note(() => graph.read(query, params, options)),
    search: (text, options) => note(() => graph.search(text, options)),
    ping: () => note(() => graph.ping()),
    write: (work) => graph.write(work),
    prepare: () => graph.prepare(),
    close: () => graph.close(),
  };
}
