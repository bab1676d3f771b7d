import { randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import cors from 'cors';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import helmet from 'helmet';
import type { Graph } from '../graph/index.js';
import { Context, formatError } from '../graphql/index.js';
import type { ServerConfig } from './config.js';
import { exportRoutes } from './export.js';
import { refusal } from './graphql.js';
import type { Log } from './log.js';
import { explorerPage, idePage } from './pages.js';

/** Milliseconds in which a store must answer to be called ready. */
const PING_MS = 2_000;

/** Routes and what goes before them. `draining` tells whether the server is about to stop. */
export function app(
  config: ServerConfig,
  graph: Graph,
  apollo: ApolloServer<Context>,
  log: Log,
  draining: () => boolean,
): Express {
  const server = express();
  server.set('etag', 'strong');
  server.use(identified(log), secured(), compression());

  server.get('/health', (_request, response) => {
    response.set('cache-control', 'no-store').json({ status: 'ok' });
  });
  server.get('/ready', async (_request, response) => {
    const reason = draining() ? 'stopping' : await unready(graph);
    response
      .set('cache-control', 'no-store')
      .status(reason === null ? 200 : 503)
      .json(reason === null ? { status: 'ready', engine: graph.engine } : { status: 'unavailable', reason });
  });

  server.use(
    '/graphql',
    cors({ origin: config.corsOrigins, exposedHeaders: ['x-request-id'], maxAge: 86_400 }),
    express.json({ limit: config.maxBody, type: ['application/json', 'application/graphql+json'] }),
    bodied,
    expressMiddleware(apollo, { context: async () => new Context(graph, config.limits) }),
  );
  server.use('/export', exportRoutes(config, graph, log));
  server.use('/graphiql', idePage());
  server.use(explorerPage());
  server.use((request, response) => {
    response.status(404).json({
      error: `There is nothing at ${request.path}.`,
      see: ['/', '/graphql', '/graphiql', '/export', '/health', '/ready'],
    });
  });
  server.use(failed(log));
  return server;
}

async function unready(graph: Graph): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('the store does not answer'), PING_MS);
  });
  const answer = graph.ping().then(
    () => null,
    () => 'the store cannot be reached',
  );
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** A POST without a body that was parsed is no question: Apollo wants an object there. */
const bodied: RequestHandler = (request, _response, next) => {
  request.body ??= {};
  next();
};

/** Gives every request an id (the caller's, where it has a plain one), says it back, and logs the request by it. */
function identified(log: Log): RequestHandler {
  return (request, response, next) => {
    const given = request.get('x-request-id');
    const id = given !== undefined && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
    response.set('x-request-id', id);
    const started = performance.now();
    response.on('finish', () => {
      const ms = Math.round(performance.now() - started);
      log.info('request', {
        id,
        method: request.method,
        path: request.path,
        status: response.statusCode,
        ms,
      });
    });
    next();
  };
}

/** Headers that keep the pages to their own origin. No inline script; the editor of the query page sets styles itself. */
function secured(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        workerSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // What is served may be fetched from any origin that CORS lets in.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    // TLS ends in front of this server, where there is any: whoever ends it says so.
    strictTransportSecurity: false,
  });
}

/** The last resort: an answer in GraphQL's shape, without a stack. */
function failed(log: Log): ErrorRequestHandler {
  return (thrown, _request, response, next) => {
    if (response.headersSent) return next(thrown);
    const { status, error } = refusal(thrown);
    const shown = formatError(error, (fault) => log.fault(fault, { id: response.get('x-request-id') }));
    response.status(status).json({ errors: [shown] });
  };
}
