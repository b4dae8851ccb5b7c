import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Server } from 'node:http';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import { listBuiltFiles, noSuchFile, sendBuiltFile } from './built-files';
import { developmentBundle, startVite } from './dev-bundle';
import { pageAddress } from './asked/page-address';
import type { PagesDeps } from './pages.types';
import { robots } from './found/robots';
import { sitemapAnswer } from './found/sitemap';
import { pageAnswer } from './kept/answer-page';
import { choosePreference } from './asked/preferences';
import { sendTownSheet } from './town-sheet';
import { webManifest } from './found/web-manifest';
import { loadBundle, type WebBundle } from './web-bundle';

const WEB_MANIFEST = '/site.webmanifest';

const A_FILE = /\.[a-z0-9]{2,5}$/i;

const belongsToApi = (path: string, reserved: readonly string[]): boolean =>
  reserved.some((prefix) => path === prefix || path.startsWith(`${prefix}/`));

/**
 * Serves the pages and their files from the API's process. Call it before `app.init()`: Nest registers its
 * "not found" there, and everything that is not the API's is a page, the 404 page included.
 * Does nothing (and says so by answering false) when the web has not been built.
 */
export async function mountPages(app: NestExpressApplication, deps: PagesDeps): Promise<boolean> {
  const { settings } = deps;
  const webDir = resolve(settings.webDir);
  const clientDir = join(webDir, 'client');
  const vite = settings.development ? await startVite(app.getHttpServer() as Server) : undefined;
  if (!vite && !existsSync(join(clientDir, 'manifest.json'))) return false;

  const built = vite ? undefined : await loadBundle(webDir);
  const files = vite ? undefined : listBuiltFiles(clientDir);
  // While one types, every page is made anew.
  const answer = pageAnswer(deps, vite ? undefined : deps.kept);
  const sitemap = sitemapAnswer(deps);

  const host = (request: Request, response: Response, next: NextFunction): void => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    if (belongsToApi(request.path, settings.reserved)) return next();
    const address = pageAddress(request.originalUrl);
    if (address === null) return noSuchFile(response);
    if (address !== request.originalUrl) return response.redirect(308, address);
    if (choosePreference(request, response, settings.https)) return;
    if (request.path === '/robots.txt') return void response.type('txt').send(robots(settings.site));
    if (request.path === WEB_MANIFEST)
      return void response.type('application/manifest+json').send(webManifest(settings.site));
    if (files && sendBuiltFile(files, clientDir, request, response, next)) return;
    if (request.path.startsWith('/assets/colours-'))
      return void sendTownSheet(deps, request, response).catch(next);
    if (request.path.startsWith('/assets/')) return noSuchFile(response);
    const bundle = bundleFor(request, built, vite);
    if (request.path === '/sitemap.xml' && settings.site.publicUrl)
      return void bundle.then((web) => sitemap(web, request, response)).catch(next);
    // Pages have no extension: what has one is a file, and files that were not built are the API's (`.pb`, `.json`).
    if (A_FILE.test(request.path)) return next();
    bundle.then((web) => answer(web, request, response, next)).catch(next);
  };
  if (vite) app.use(exceptReserved(vite.middlewares, settings.reserved));
  app.use(host);
  return true;
}

const bundleFor = async (request: Request, built: WebBundle | undefined, vite: ViteDevServer | undefined) => {
  if (built) return built;
  if (vite) return developmentBundle(vite, request.originalUrl);
  throw new Error('neither a build nor Vite');
};

const exceptReserved =
  (middleware: ViteDevServer['middlewares'], reserved: readonly string[]): RequestHandler =>
  (request, response, next) =>
    belongsToApi(request.path, reserved) ? next() : middleware(request, response, next);
