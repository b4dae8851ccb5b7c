/** What the server says of a file that it kept. */
export interface KeptFile {
  readonly id: string;
  /** Null for a photograph. */
  readonly name: string | null;
}

/** A code of the contract, or why there was no answer: `offline`, `server`, `signedOut`, `cancelled`. */
export type SendOutcome = { ok: true; file: KeptFile } | { ok: false; code: string };

export interface SendingFile {
  readonly outcome: Promise<SendOutcome>;
  cancel: () => void;
}

/** Without a byte sent, or without an answer, for so long, the sending is given up: slow networks deserve time. */
const PATIENCE_MS = 90_000;

/**
 * Sends one file to `POST /files/<keeping>`; the outcome never rejects. `fetch` cannot say how far a sending is, hence
 * the older way.
 * @param onProgress share of the bytes that have left, 0 to 1
 */
export function sendFile(keeping: string, file: File, onProgress: (share: number) => void): SendingFile {
  const form = new FormData();
  form.append('file', file, file.name || 'file');
  const request = new XMLHttpRequest();
  const outcome = new Promise<SendOutcome>((settle) => {
    const fail = (code: string) => () => settle({ ok: false, code });
    let patience: ReturnType<typeof setTimeout>;
    const wait = () => {
      clearTimeout(patience);
      patience = setTimeout(() => {
        settle({ ok: false, code: 'offline' });
        request.abort();
      }, PATIENCE_MS);
    };
    request.open('POST', `/files/${keeping}`);
    request.setRequestHeader('x-parvis', '1');
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => {
      wait();
      onProgress(total > 0 ? loaded / total : 0);
    };
    request.onerror = fail('offline');
    request.onabort = fail('cancelled');
    request.onload = () => settle(readAnswer(request.status, request.response));
    request.onloadend = () => clearTimeout(patience);
    wait();
    request.send(form);
  });
  return { outcome, cancel: () => request.abort() };
}

/** A draft that is taken back; nothing depends on the answer: what is forgotten goes after a day. */
export async function takeBack(keeping: string, id: string): Promise<void> {
  await fetch(`/files/${keeping}/${id}`, { method: 'DELETE', headers: { 'x-parvis': '1' } }).catch(
    () => undefined,
  );
}

/** As the API writes the codes of refusals; others are words of the machinery. */
const A_CODE = /^[a-z0-9_]+$/;

/** @param body the JSON of the answer, or null when it was none */
export function readAnswer(status: number, body: unknown): SendOutcome {
  const given = (typeof body === 'object' && body !== null ? body : {}) as {
    id?: unknown;
    name?: unknown;
    code?: unknown;
  };
  if (status === 201 && typeof given.id === 'string')
    return { ok: true, file: { id: given.id, name: typeof given.name === 'string' ? given.name : null } };
  if (status === 401) return { ok: false, code: 'signedOut' };
  if (typeof given.code === 'string' && A_CODE.test(given.code)) return { ok: false, code: given.code };
  return { ok: false, code: status === 413 ? 'file_too_large' : 'server' };
}

const WORTH_TRYING_AGAIN = new Set(['offline', 'server', 'signedOut', 'disk_full', 'file_missing']);

/** False: the same file would be refused again. */
export const worthTryingAgain = (code: string): boolean => WORTH_TRYING_AGAIN.has(code);
