import { isProblemCode } from '@parvis/contract';

export type PhotoOutcome =
  { ok: true; id: string } | { ok: false; code: string | 'offline' | 'server' | 'signedOut' };

/** Seconds without an answer after which a photo is given up: slow networks deserve time. */
const PATIENCE_MS = 120_000;

/**
 * Sends one photo to `POST /files/photos`; never throws. `fetch` cannot say how far a sending is, hence the older way.
 * @param onProgress share sent, 0 to 1
 */
export function sendPhoto(file: File, onProgress: (share: number) => void): Promise<PhotoOutcome> {
  const form = new FormData();
  form.append('file', file, 'photo');
  return new Promise((settle) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/files/photos');
    request.responseType = 'json';
    request.timeout = PATIENCE_MS;
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = request.ontimeout = request.onabort = () => settle({ ok: false, code: 'offline' });
    request.onload = () => settle(readAnswer(request.status, request.response));
    request.send(form);
  });
}

/** @param body the JSON of the answer, or null when it was none */
export function readAnswer(status: number, body: unknown): PhotoOutcome {
  const given = (typeof body === 'object' && body !== null ? body : {}) as { id?: unknown; code?: unknown };
  if (status === 201 && typeof given.id === 'string') return { ok: true, id: given.id };
  if (status === 401) return { ok: false, code: 'signedOut' };
  if (typeof given.code === 'string' && isProblemCode(given.code)) return { ok: false, code: given.code };
  return { ok: false, code: status === 413 ? 'file_too_large' : 'server' };
}
