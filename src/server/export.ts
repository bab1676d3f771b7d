import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import cors from 'cors';
import express, { type ErrorRequestHandler, type RequestHandler, type Response, type Router } from 'express';
import { LISTED_FORMATS } from '../export/index.js';
import {
  blocks,
  ExportError,
  entityTag,
  fileName,
  PARAMETERS,
  prepareExport,
  readParameters,
  readTarget,
} from '../exporter/index.js';
import type { Graph } from '../graph/index.js';
import type { ServerConfig } from './config.js';
import type { Log } from './log.js';

/** `/export` lists formats and parameters; `/export/<name>.<format>?root=…` is a subgraph, streamed. */
export function exportRoutes(config: ServerConfig, graph: Graph, log: Log): Router {
  const router = express.Router();
  router.use(
    cors({
      origin: config.corsOrigins,
      methods: ['GET', 'HEAD'],
      exposedHeaders: [
        'content-disposition',
        'etag',
        'x-request-id',
        'x-recalling-truncated',
        'x-recalling-omitted',
      ],
      maxAge: 86_400,
    }),
  );
  router.get('/', (_request, response) => {
    response.json(contents());
  });
  router.get('/*file', subgraphFile(config, graph, log));
  router.all('/{*file}', (_request, response) => {
    response.set('allow', 'GET, HEAD, OPTIONS');
    refuse(response, 405, { code: 'BAD_INPUT', message: 'Exports are read only.', hint: 'Use GET or HEAD.' });
  });
  router.use(failed(log));
  return router;
}

function subgraphFile(config: ServerConfig, graph: Graph, log: Log): RequestHandler {
  return async (request, response) => {
    const { file } = request.params as { file?: string[] };
    const target = readTarget((file ?? []).join('/'));
    const query = readParameters(new URL(request.originalUrl, 'http://local').searchParams);
    const tag = await entityTag(graph, query, target.format);
    response.set('etag', tag);
    // Checked anew at each use: the tag tells whether the graph has changed.
    response.set('cache-control', 'no-cache');
    if (isKnown(tag, request.get('if-none-match'))) {
      response.status(304).end();
      return;
    }
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const { subgraph, truncated, omitted } = await prepareExport(graph, query, {
      limits: config.limits,
      signal: gone.signal,
    });
    response.attachment(fileName(target)).set('content-type', target.format.contentType);
    response.set({ 'x-recalling-truncated': String(truncated), 'x-recalling-omitted': String(omitted) });
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    try {
      await pipeline(Readable.from(blocks(target.format.write(subgraph)), { objectMode: false }), response);
    } catch (error) {
      // The answer has begun: all that is left is to break it off, so that nobody takes a part for the whole.
      response.destroy();
      if (!gone.signal.aborted) log.fault(error, { id: response.get('x-request-id') });
    }
  };
}

/**
 * Whether a reader has this already (RFC 9110, 13.1.2, weak comparison). Not `request.fresh`: that gives the whole answer to
 * whoever says no-cache, as fetch does with each If-None-Match; yet to ask here is to check with the origin.
 */
function isKnown(tag: string, ifNoneMatch: string | undefined): boolean {
  const opaque = (text: string) => text.trim().replace(/^W\//, '');
  return (ifNoneMatch ?? '').split(',').some((one) => one.trim() === '*' || opaque(one) === opaque(tag));
}

function contents() {
  return {
    address: '/export/<name>.<format>?root=…&depth=…&acts=…',
    example: '/export/wsis.graphml?root=A/72/417&depth=1',
    formats: LISTED_FORMATS,
    parameters: Object.entries(PARAMETERS).map(([name, { form, about }]) => ({ name, form, about })),
  };
}

/** What cannot be had, in JSON: the code, what is wrong, and the way out. */
function failed(log: Log): ErrorRequestHandler {
  return (thrown, _request, response, next) => {
    if (response.headersSent) return next(thrown);
    response.removeHeader('etag');
    if (thrown instanceof ExportError && thrown.status < 600) {
      const { status, code, message, hint, details } = thrown;
      if (status === 500) log.fault(thrown, { id: response.get('x-request-id') });
      return refuse(response, status, { code, message, ...(hint === undefined ? {} : { hint }), ...details });
    }
    const { status } = (thrown ?? {}) as { status?: unknown };
    if (status === 400) {
      // An address that cannot be decoded.
      return refuse(response, 400, {
        code: 'BAD_INPUT',
        message: 'The address cannot be read.',
        hint: 'Percent-encode it as UTF-8.',
      });
    }
    log.fault(thrown, { id: response.get('x-request-id') });
    refuse(response, 500, { code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong on our side.' });
  };
}

function refuse(response: Response, status: number, error: Record<string, unknown>): void {
  response.set('cache-control', 'no-store').status(status).json({ error });
}
