import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Graph, openGraph } from '../graph/index.js';
import { app } from './app.js';
import type { ServerConfig } from './config.js';
import { apolloServer } from './graphql.js';
import { Log } from './log.js';
import { watched } from './watched.js';

export interface RunningServer {
  /** Where it listens, without a slash at the end. */
  url: string;
  /** Stops taking requests, lets running ones end (at most drainMs), and closes the store. Safe to call twice. */
  close(): Promise<void>;
}

const HEADERS_MS = 10_000;
const REQUEST_MS = 30_000;

/**
 * Starts the server; it listens when the promise resolves. `graph` is opened by the configuration where none is given, and
 * closed with the server. Rejects with a message that names the address where it cannot listen there.
 */
export async function createServer(
  config: ServerConfig,
  graph: Graph = openGraph(config.graph),
  log: Log = new Log(config.log),
): Promise<RunningServer> {
  const http = createHttpServer();
  http.headersTimeout = HEADERS_MS;
  http.requestTimeout = REQUEST_MS;
  const apollo = apolloServer(config, http, log);
  let closing: Promise<void> | undefined;
  await apollo.start();
  http.on(
    'request',
    app(config, watched(graph, log), apollo, log, () => closing !== undefined),
  );

  try {
    await listen(http, config);
  } catch (error) {
    await apollo.stop();
    await graph.close();
    throw error;
  }
  const { port } = http.address() as AddressInfo;
  const url = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
  log.info('listening', { url, engine: graph.engine });
  const close = async () => {
    log.info('stopping', { url });
    await apollo.stop();
    await graph.close();
  };
  return {
    url,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

/** Closes the server at the first SIGTERM or SIGINT; a second one ends the process at once. */
export function closeOnSignals(server: RunningServer): void {
  let asked = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (asked) process.exit(1);
      asked = true;
      server.close().then(
        () => process.exit(0),
        (error: unknown) => {
          process.stderr.write(`${String(error)}\n`);
          process.exit(1);
        },
      );
    });
  }
}

const NO_ADDRESS =
  'this machine has no such address: choose another HOST, as 127.0.0.1, or 0.0.0.0 for all it has';
const NOT_LISTENING: Record<string, string> = {
  EADDRINUSE: 'something listens there already: choose another PORT, or 0 for any free one',
  EACCES: 'this user may not: choose a PORT above 1023',
  EADDRNOTAVAIL: NO_ADDRESS,
  ENOTFOUND: NO_ADDRESS,
  EAI_AGAIN: NO_ADDRESS,
};

function listen(http: ReturnType<typeof createHttpServer>, { host, port }: ServerConfig): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => {
      const reason = NOT_LISTENING[error.code ?? ''] ?? error.message;
      reject(new Error(`Cannot listen on ${host}:${port}: ${reason}.`, { cause: error }));
    });
    http.listen({ host, port }, resolve);
  });
}
