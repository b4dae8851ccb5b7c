import type { Request, Response } from 'express';
import type { AskingRequest } from '../../access/asking';
import type { PagesDeps } from '../pages.types';
import { queryFor } from '../send-page';
import type { WebBundle } from '../web-bundle';

/** Reading every list is dear, and no search engine comes back within the hour for it. */
const FRESH_MS = 600_000;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The protocol of sitemaps.org: absolute addresses, UTF-8, signs of XML escaped. */
export const sitemapXml = (publicUrl: string, paths: readonly string[]): string =>
  '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
  paths.map((path) => `<url><loc>${escaped(new URL(path, publicUrl).href)}</loc></url>\n`).join('') +
  '</urlset>\n';

/** The schema is asked as by nobody, whoever fetches the file: the same for all. */
const asNobody = (request: Request): AskingRequest =>
  Object.assign(Object.create(request) as AskingRequest, { viewer: async () => null });

/** `/sitemap.xml` of a town that has a public address; made at most once in ten minutes. */
export function sitemapAnswer(deps: PagesDeps) {
  let made: { at: number; xml: Promise<string> } | undefined;
  const make = async (bundle: WebBundle, request: Request, publicUrl: string) =>
    sitemapXml(publicUrl, await bundle.listPublicPaths(queryFor(deps, asNobody(request))));

  return async (bundle: WebBundle, request: Request, response: Response): Promise<void> => {
    const { publicUrl = '' } = deps.settings.site;
    const now = performance.now();
    if (!made || now - made.at > FRESH_MS) {
      made = { at: now, xml: make(bundle, request, publicUrl) };
      made.xml.catch(() => (made = undefined));
    }
    const xml = await made.xml;
    response.set('Cache-Control', 'public, max-age=600').type('application/xml').send(xml);
  };
}
