import { useEffect, useReducer, useRef } from 'react';
import { nextOf, queue, type Upload } from './queue';
import { type KeptFile, sendFile, type SendingFile } from './send-file';

export interface UploadRules {
  /** The declared purpose, as in the address: `photos`. */
  readonly keeping: string;
  readonly mostBytes: number;
}

/** Files chosen on this page, sent one after the other. What is kept leaves the list and goes to `onKept`. */
export function useUploads(
  { keeping, mostBytes }: UploadRules,
  onKept: (kept: KeptFile, sent: { name: string; size: number }) => void,
) {
  const [uploads, tell] = useReducer(queue, [] as readonly Upload[]);
  const running = useRef<{ key: string; sending: SendingFile }>(undefined);
  const kept = useRef(onKept);
  useEffect(() => {
    kept.current = onKept;
  });
  const next = nextOf(uploads);
  useEffect(() => {
    if (!next || running.current) return;
    const { key, file } = next;
    const sending = sendFile(keeping, file, (share) => tell({ kind: 'progress', key, share }));
    running.current = { key, sending };
    tell({ kind: 'started', key });
    void sending.outcome.then((outcome) => {
      running.current = undefined;
      if (!outcome.ok && outcome.code !== 'cancelled')
        return tell({ kind: 'stopped', key, code: outcome.code });
      tell({ kind: 'gone', key });
      if (outcome.ok) kept.current(outcome.file, { name: file.name, size: file.size });
    });
  }, [keeping, next]);
  // Leaving the page stops what is on its way.
  useEffect(() => () => running.current?.sending.cancel(), []);
  return {
    uploads,
    choose: (files: readonly File[]) =>
      tell({ kind: 'chosen', mostBytes, files: files.map((file) => ({ key: crypto.randomUUID(), file })) }),
    retry: (key: string) => tell({ kind: 'again', key }),
    cancel: (key: string) => {
      if (running.current?.key === key) running.current.sending.cancel();
      else tell({ kind: 'gone', key });
    },
  };
}
