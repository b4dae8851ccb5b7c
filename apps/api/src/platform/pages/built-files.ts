import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { NextFunction, Request, Response } from 'express';
import { fileCacheControl } from './cache-headers';

/** Addresses of the browser's build -> which precompressed forms lie beside the file. Read once: a build never changes. */
export type BuiltFiles = ReadonlyMap<string, { br: boolean; gz: boolean }>;

const NOT_SERVED = new Set(['/manifest.json']);

export function listBuiltFiles(clientDir: string): BuiltFiles {
  const names = readdirSync(clientDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(clientDir.length).replaceAll('\\', '/'));
  const all = new Set(names);
  return new Map(
    names
      .filter((name) => !NOT_SERVED.has(name) && !/\.(br|gz)$/.test(name))
      .map((name) => [name, { br: all.has(`${name}.br`), gz: all.has(`${name}.gz`) }]),
  );
}

/** Sends a built file in the best form the browser takes. Only names found in the listing: no path is ever joined from a request. */
export function sendBuiltFile(
  files: BuiltFiles,
  clientDir: string,
  request: Request,
  response: Response,
  next: NextFunction,
): boolean {
  const forms = files.get(request.path);
  if (!forms) return false;
  const encoding =
    forms.br && request.acceptsEncodings('br')
      ? 'br'
      : forms.gz && request.acceptsEncodings('gzip')
        ? 'gzip'
        : undefined;
  response.type(extname(request.path));
  response.set('Cache-Control', fileCacheControl(request.path));
  if (forms.br || forms.gz) response.vary('Accept-Encoding');
  if (encoding) response.set('Content-Encoding', encoding);
  const suffix = encoding === 'br' ? '.br' : encoding === 'gzip' ? '.gz' : '';
  const options = { root: clientDir, cacheControl: false, dotfiles: 'deny' } as const;
  response.sendFile(`.${request.path}${suffix}`, options, (error?: NodeJS.ErrnoException) => {
    if (!error || response.headersSent) return;
    // A release was laid over the running one: the file is not there any more, and that is no fault of the server.
    if (error.code === 'ENOENT') noSuchFile(response);
    else next(error);
  });
  return true;
}

/** The short answer for a file that does not exist (any more); never kept by a cache. */
export function noSuchFile(response: Response): void {
  response.removeHeader('Content-Encoding');
  response.status(404).set('Cache-Control', 'no-store').type('txt').send('');
}
