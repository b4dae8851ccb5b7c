import type { Request, Response } from 'express';
import { noSuchFile } from './built-files';
import { fileCacheControl } from './cache-headers';
import type { PagesDeps } from './pages.types';

/** The town's own colours. Its address is a digest of it: an older one is gone, and never kept by a cache. */
export async function sendTownSheet(
  { townSheet }: PagesDeps,
  request: Request,
  response: Response,
): Promise<void> {
  const sheet = await townSheet();
  if (sheet?.href !== request.path) return noSuchFile(response);
  response.set('Cache-Control', fileCacheControl(request.path)).type('css').send(sheet.css);
}
