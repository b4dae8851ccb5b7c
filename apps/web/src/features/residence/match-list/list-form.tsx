import { Button, ErrorSummary, Field, Note, ProgressBar, Select, Textarea } from '@parvis/ui';
import { useRef, useState } from 'react';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useFaults } from '../../../shared/forms/use-faults';
import type { ListKind } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useFreshProof } from '../../../shared/passkeys/use-fresh-proof';
import { type ListReport, sendList, type SentList } from './send-list';

const KINDS = ['WATER', 'SCHOOL', 'HOUSING', 'ELECTORAL_ROLL'] as const satisfies readonly ListKind[];
const COLUMNS = ['surname', 'givenName', 'address'] as const;
type Refused = Exclude<SentList, { report: ListReport }>;

/** Which list, why, and the file. What was typed and chosen stays when it is refused. */
export function ListForm({ onCompared }: { onCompared: (report: ListReport) => Promise<void> }) {
  const { t } = useTranslation('lists');
  const input = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState<ListKind>('WATER');
  const [reason, setReason] = useState('');
  const [part, setPart] = useState<number>();
  const [noFile, setNoFile] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const { read, faults, faultOf } = useFaults();
  const fresh = useFreshProof();
  const send = async (): Promise<void> => {
    const file = input.current?.files?.[0];
    setNoFile(!file);
    if (!file || part !== undefined) return;
    setRefused(undefined);
    read(null);
    setPart(0);
    const sent = await sendList({ kind, reason, file }, setPart);
    setPart(undefined);
    if ('report' in sent) {
      if (input.current) input.current.value = '';
      return onCompared(sent.report);
    }
    if (sent.code === 'fresh_proof_needed') return fresh.ask(send);
    if (sent.faults) return read(sent);
    setRefused(sent);
  };
  return (
    <form
      method="dialog"
      className="stack gap-4 needs-js"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <ErrorSummary title={t('errors')} errors={faults} />
      {refused && (
        <Note kind="late" role="alert">
          <p>
            <RefusedSentence refused={refused} />
          </p>
        </Note>
      )}
      <Select
        id="kind"
        label={t('kind')}
        options={KINDS.map((one) => ({ value: one, label: t(`kinds.${one}`) }))}
        value={kind}
        error={faultOf('kind')}
        onChange={(event) => setKind(event.target.value as ListKind)}
      />
      <Textarea
        id="reason"
        label={t('reason')}
        hint={t('reasonHint')}
        rows={3}
        maxLength={1000}
        value={reason}
        error={faultOf('reason')}
        onChange={(event) => setReason(event.target.value)}
      />
      <Field id="list" label={t('file')} hint={t('fileHint')} error={noFile ? t('noFile') : undefined}>
        {(wiring) => (
          <input {...wiring} ref={input} className="input" type="file" accept=".csv,.txt,text/csv" />
        )}
      </Field>
      {part !== undefined && <ProgressBar label={t('sending')} value={Math.round(part * 100)} max={100} />}
      <p className="row">
        <Button type="submit" kind="main" busy={part !== undefined}>
          {t('submit')}
        </Button>
      </p>
      {fresh.dialog}
    </form>
  );
}

function RefusedSentence({ refused: { code, column } }: { refused: Refused }) {
  const { t } = useTranslation('lists');
  const missing = COLUMNS.find((one) => one === column);
  if (missing) return <>{t('missing', { column: t(`columns.${missing}`) })}</>;
  if (code === 'offline' || code === 'server') return <TroubleSentence trouble={{ kind: code }} />;
  return <ProblemSentence code={code} />;
}
