import type { Request, Response } from 'express';
import type { Coding, KeptPage } from './kept-page';

/** `br`, then `gzip`, unless the browser takes neither or refuses it (RFC 9110, 12.5.3). */
export function chooseCoding(accepted: string | undefined): Coding {
  const taken = new Map(
    (accepted ?? '').split(',').map((part) => {
      const [name = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const refused = parameters.some((one) => /^q=0(\.0*)?$/.test(one));
      return [name, !refused] as const;
    }),
  );
  return (['br', 'gzip'] as const).find((coding) => taken.get(coding)) ?? 'identity';
}

/** Whether the browser has these very bytes, or the same page in another coding (weak comparison). */
export const hasAlready = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch !== undefined &&
  ifNoneMatch
    .split(',')
    .some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag.slice('W/'.length));

/** Answers with a kept page: 304 to who has it, else its bytes as they were compressed once. HEAD gets the headers. */
export async function sendKept(page: KeptPage, request: Request, response: Response): Promise<void> {
  const all = { ...page.headers, etag: page.etag };
  if (hasAlready(request.headers['if-none-match'], page.etag)) {
    response.writeHead(304, all).end();
    return;
  }
  const coding = chooseCoding(request.headers['accept-encoding']);
  const form = page.form(coding);
  const body = Buffer.isBuffer(form) ? form : await form;
  response.writeHead(200, {
    ...all,
    'content-type': 'text/html; charset=utf-8',
    'content-length': body.length,
    ...(coding === 'identity' ? {} : { 'content-encoding': coding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
