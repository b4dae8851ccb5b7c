import { FileField, type FileItem, type FileState } from '@parvis/ui';
import { useEffect, useState, type ReactNode } from 'react';
import { ProblemSentence, TroubleSentence } from '../forms/problem-sentence';
import { useFormats } from '../formats/use-formats';
import { useTranslation } from '../i18n/use-translation';
import type { Upload } from './queue';
import { takeBack, worthTryingAgain } from './send-file';
import { useUploads, type UploadRules } from './use-uploads';

export interface UploadFieldProps extends UploadRules {
  id: string;
  label: string;
  hint: string;
  optional?: string;
  error?: ReactNode;
  /** Types that the browser's own window offers. */
  accept: string;
  most: number;
  /** Ids of what is kept and not yet attached, such as those of a draft found again. */
  value: readonly string[];
  onChange: (ids: readonly string[]) => void;
  /** How a kept file is seen; none for documents. */
  picture?: (id: string) => { src: string; alt: string };
  withoutScript?: ReactNode;
  /** True while a file is on its way: leaving the page would lose it. */
  onBusy?: (busy: boolean) => void;
}

// Routes that show this name the namespaces 'files' and 'problems' in the table of routes.

/** A field of files that sends them as soon as they are chosen, to one keeping of the server. */
export function UploadField({
  keeping,
  mostBytes,
  value,
  onChange,
  picture,
  onBusy,
  ...field
}: UploadFieldProps) {
  const { t } = useTranslation('files');
  const { number, percent } = useFormats();
  const [known, setKnown] = useState<Readonly<Record<string, { name: string; size: number }>>>({});
  const [missing, setMissing] = useState<readonly string[]>([]);
  const { uploads, choose, retry, cancel } = useUploads({ keeping, mostBytes }, (kept, sent) => {
    setKnown((before) => ({ ...before, [kept.id]: { ...sent, name: kept.name ?? sent.name } }));
    onChange([...value, kept.id]);
  });
  const busy = uploads.some(({ state }) => state !== 'stopped');
  useEffect(() => onBusy?.(busy), [busy, onBusy]);
  const size = (bytes: number) =>
    t('size', { megabytes: number(Math.max(bytes / 1e6, 0.1), { maximumFractionDigits: 1 }) });
  const kept = (id: string): FileItem => {
    const { name, size: bytes } = known[id] ?? {};
    const gone = missing.includes(id);
    const state: FileState = gone
      ? { kind: 'refused', why: <ProblemSentence code="upload_gone" /> }
      : { kind: 'done' };
    return {
      id,
      name: name ?? t('kept'),
      size: bytes ? size(bytes) : undefined,
      state,
      picture: picture?.(id),
    };
  };
  const remove = (id: string) => {
    if (!value.includes(id)) return cancel(id);
    void takeBack(keeping, id);
    onChange(value.filter((one) => one !== id));
  };
  return (
    <FileField
      {...field}
      items={[
        ...value.map(kept),
        ...uploads.map((upload) => ({
          id: upload.key,
          name: upload.file.name,
          size: size(upload.file.size),
          state: stateOf(upload),
        })),
      ]}
      words={{
        status: ({ state }) => t(`status.${state.kind}`),
        progress: (_, share) => t('progress', { percent: percent(share) }),
        cancel: t('cancel'),
        retry: t('retry'),
        remove: t('remove'),
      }}
      onChoose={(files) => choose(files.slice(0, field.most - value.length))}
      onCancel={cancel}
      onRetry={retry}
      onRemove={remove}
      onMissing={(id) => setMissing((before) => [...before, id])}
    />
  );
}

function stateOf({ state, share, code }: Upload): FileState {
  if (state === 'waiting') return { kind: 'waiting' };
  if (state === 'sending') return share < 1 ? { kind: 'sending', share } : { kind: 'examining' };
  const why = <UploadProblem code={code ?? 'server'} />;
  return { kind: worthTryingAgain(code ?? 'server') ? 'failed' : 'refused', why };
}

function UploadProblem({ code }: { code: string }) {
  if (code === 'offline' || code === 'server' || code === 'signedOut')
    return <TroubleSentence trouble={{ kind: code }} />;
  return <ProblemSentence code={code} />;
}
