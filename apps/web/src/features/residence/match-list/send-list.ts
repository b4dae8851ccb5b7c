/** What a comparison found, as `POST /files/town-list` answers. */
export interface ListReport {
  readonly lines: number;
  readonly refused: number;
  readonly elsewhere: number;
  readonly refusedLines: readonly { readonly line: number; readonly fault: string }[];
  readonly asked: number;
  readonly matched: number;
  readonly ambiguous: number;
  readonly left: number;
}

interface Fault {
  readonly field: string;
  readonly rule: string;
  readonly limit?: number | null;
}

/** A report, or a code of the contract, `offline`, `server`, `signedOut`; with the fields or the column it is about. */
export type SentList =
  | { readonly report: ListReport }
  | { readonly code: string; readonly faults?: readonly Fault[]; readonly column?: string };

/** Sends a list to be compared. Never throws. @param onProgress share of the bytes that have left, 0 to 1 */
export function sendList(
  said: { readonly kind: string; readonly reason: string; readonly file: File },
  onProgress: (share: number) => void,
): Promise<SentList> {
  return new Promise((settle) => {
    // XMLHttpRequest: fetch cannot tell how much of a request has left.
    const request = new XMLHttpRequest();
    request.open('POST', '/files/town-list');
    request.setRequestHeader('x-parvis', '1');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => settle(readAnswer(request.status, request.responseText));
    request.onerror = () => settle({ code: 'offline' });
    const form = new FormData();
    form.append('kind', said.kind.toLowerCase());
    form.append('reason', said.reason);
    form.append('file', said.file, 'liste.csv');
    request.send(form);
  });
}

export function readAnswer(status: number, text: string): SentList {
  if (status === 401) return { code: 'signedOut' };
  try {
    const body = JSON.parse(text) as ListReport & {
      code?: string;
      faults?: readonly Fault[];
      column?: string;
    };
    if (status === 200) return { report: body };
    if (status < 500 && typeof body.code === 'string') return { ...body, code: body.code };
  } catch {
    // Not our JSON: a proxy in between answered.
  }
  return { code: status === 413 ? 'file_too_large' : 'server' };
}
