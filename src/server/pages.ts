import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, type Router } from 'express';
import { PACKAGE_ROOT } from '../package-root.js';

/** Where `npm run build:web` puts the pages. */
const PAGES = join(PACKAGE_ROOT, 'dist', 'web');
const YEAR = '365d';

/** The query page, served whole from the package; its files carry a hash of what they hold, so browsers may keep them. */
export function idePage(folder: string = join(PAGES, 'ide')): Router {
  const router = express.Router();
  router.use('/assets', kept(folder));
  router.use(express.static(folder, { maxAge: 0 }));
  router.get('/', unbuilt('query page', folder));
  return router;
}

/**
 * The explorer at `/`, and with less around it at `/embed`, which pages of any origin may frame. It sets no style inline, so
 * its policy is stricter than that of the query page.
 */
export function explorerPage(folder: string = join(PAGES, 'explorer')): Router {
  const router = express.Router();
  router.use('/assets', kept(folder));
  router.use(express.static(folder, { index: false, maxAge: 0 }));
  router.get(['/', '/embed'], (request, response, next) => {
    const embedded = request.path.startsWith('/embed');
    if (embedded) response.removeHeader('x-frame-options');
    response.set('content-security-policy', policy(embedded ? '*' : "'none'"));
    response.sendFile('index.html', { root: folder, maxAge: 0 }, (error) => {
      if (error && !response.headersSent) next();
    });
  });
  router.get(['/', '/embed'], unbuilt('explorer', folder));
  return router;
}

function policy(ancestors: string): string {
  const own = ['script-src', 'style-src', 'worker-src', 'img-src', 'connect-src'].map(
    (directive) => `${directive} 'self'`,
  );
  return [
    "default-src 'none'",
    ...own,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors}`,
  ].join(';');
}

function kept(folder: string): RequestHandler {
  return express.static(join(folder, 'assets'), { immutable: true, maxAge: YEAR, index: false });
}

function unbuilt(page: string, folder: string): RequestHandler {
  return (_request, response) => {
    const reason = existsSync(folder) ? 'It has no index.html.' : 'It has not been built.';
    response
      .status(503)
      .type('text/plain')
      .send(`The ${page} cannot be shown. ${reason} Run "npm run build:web".\n`);
  };
}
