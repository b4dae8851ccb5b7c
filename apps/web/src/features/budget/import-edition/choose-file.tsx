import { Button, Field, ProgressBar } from '@parvis/ui';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { FileProblem } from './file-problem';
import { sendFile, type FileProblem as Problem, type Summary } from './send-file';

export interface ReadFile {
  uploadId: string;
  summary: Summary;
}

/** First step: a file is chosen, sent and checked. What is wrong with it is said; the choice stays. */
export function ChooseFile({ onRead }: { onRead: (read: ReadFile) => void }) {
  const { t } = useTranslation('pabulib');
  const input = useRef<HTMLInputElement>(null);
  const [part, setPart] = useState<number>();
  const [problem, setProblem] = useState<Problem>();
  const [missing, setMissing] = useState(false);

  const send = async (encoding: 'utf-8' | 'latin1') => {
    const file = input.current?.files?.[0];
    setMissing(!file);
    if (!file || part !== undefined) return;
    setProblem(undefined);
    setPart(0);
    const sent = await sendFile(file, encoding, setPart);
    setPart(undefined);
    if ('problem' in sent) setProblem(sent.problem);
    else onRead(sent);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send('utf-8');
  };

  return (
    <form className="stack gap-5" onSubmit={submit}>
      <Field label={t('file.label')} hint={t('file.hint')} error={missing ? t('file.none') : undefined}>
        {(wiring) => <input {...wiring} ref={input} className="input" type="file" accept=".pb,text/plain" />}
      </Field>
      {part !== undefined && (
        <ProgressBar label={t('file.sending')} value={Math.round(part * 100)} max={100} />
      )}
      {problem && <FileProblem problem={problem} onLatin1={() => void send('latin1')} />}
      <Button type="submit" kind="main" busy={part !== undefined}>
        {t('file.send')}
      </Button>
    </form>
  );
}
