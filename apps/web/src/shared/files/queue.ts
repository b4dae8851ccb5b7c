/** One file of this page on its way. `share` sent, 0 to 1; at 1 the server looks at it. */
export interface Upload {
  readonly key: string;
  readonly file: File;
  readonly state: 'waiting' | 'sending' | 'stopped';
  readonly share: number;
  /** Why it stopped. */
  readonly code: string | null;
}

export type QueueStep =
  | {
      readonly kind: 'chosen';
      readonly files: readonly { key: string; file: File }[];
      readonly mostBytes: number;
    }
  | { readonly kind: 'started'; readonly key: string }
  | { readonly kind: 'progress'; readonly key: string; readonly share: number }
  | { readonly kind: 'stopped'; readonly key: string; readonly code: string }
  | { readonly kind: 'again'; readonly key: string }
  | { readonly kind: 'gone'; readonly key: string };

/** Pure: what happens to the files of a page. A file too large is said before a byte of it leaves. */
export function queue(uploads: readonly Upload[], step: QueueStep): readonly Upload[] {
  switch (step.kind) {
    case 'chosen':
      // A new choice answers to the refusals of the one before.
      return [
        ...uploads.filter(({ state }) => state !== 'stopped'),
        ...step.files.map(chosen(step.mostBytes)),
      ];
    case 'started':
      return change(uploads, step.key, { state: 'sending', share: 0, code: null });
    case 'progress':
      return change(uploads, step.key, { share: step.share });
    case 'stopped':
      return change(uploads, step.key, { state: 'stopped', code: step.code });
    case 'again':
      return change(uploads, step.key, { state: 'waiting', share: 0, code: null });
    case 'gone':
      return uploads.filter(({ key }) => key !== step.key);
  }
}

const chosen =
  (mostBytes: number) =>
  ({ key, file }: { key: string; file: File }): Upload => {
    const tooLarge = file.size > mostBytes;
    return {
      key,
      file,
      share: 0,
      state: tooLarge ? 'stopped' : 'waiting',
      code: tooLarge ? 'file_too_large' : null,
    };
  };

const change = (uploads: readonly Upload[], key: string, patch: Partial<Upload>): readonly Upload[] =>
  uploads.map((upload) => (upload.key === key ? { ...upload, ...patch } : upload));

/** The next to leave: one at a time, so that the first is done before a slow network stops all of them. */
export const nextOf = (uploads: readonly Upload[]): Upload | undefined =>
  uploads.some(({ state }) => state === 'sending')
    ? undefined
    : uploads.find(({ state }) => state === 'waiting');
