import { Button, Disclosure, Input, Select } from '@parvis/ui';
import { useState, type FormEvent } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { UploadField } from '../../../shared/files/upload-field';
import { useFaults } from '../../../shared/forms/use-faults';
import type { PrefectState } from '../../../shared/graphql/generated/graphql';
import { MovePrefectReferralDocument } from '../../../shared/graphql/generated/operations/move-prefect-referral';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { Answer } from '../see-body-desk/answer';
import type { PrefectLine } from '../see-referrals/asked-lists';

const ORDER = [
  'DRAFT',
  'SENT',
  'ACKNOWLEDGED',
  'ANSWERED',
  'CLOSED',
] as const satisfies readonly PrefectState[];

export interface MoveFormProps {
  body: string;
  line: PrefectLine;
  onChanged: () => Promise<void>;
}

/** The state that it has reached: its day, a word, the document that says so. */
export function MoveForm({ body, line, onChanged }: MoveFormProps) {
  const { t } = useTranslation('opining');
  const { t: words } = useTranslation('opinions');
  const next = ORDER.slice(ORDER.indexOf(line.state) + 1);
  const [state, setState] = useState<PrefectState>(next[0] ?? 'CLOSED');
  const [happenedOn, setDay] = useState('');
  const [note, setNote] = useState('');
  const [files, setFiles] = useState<readonly string[]>([]);
  const [sending, setSending] = useState(false);
  const { run, busy, trouble } = useMutate(MovePrefectReferralDocument);
  const { read, problem, faultOf } = useFaults();
  const reached = next.includes(state) ? state : (next[0] ?? 'CLOSED');
  const send = async (event: FormEvent) => {
    event.preventDefault();
    read(null);
    const moved = { state: reached, happenedOn, note, fileId: files[0] ?? null };
    const answer = (await run({ input: { body, referralId: line.id, ...moved } }))?.movePrefectReferral;
    if (!answer) return;
    if (answer.__typename !== 'ReferralActed') return read(answer);
    setNote('');
    setFiles([]);
    await onChanged();
  };
  const id = (name: string) => `${name}-${line.id}`;
  return (
    <Disclosure summary={t('prefect.move')}>
      <form className="stack gap-3 measure needs-js" noValidate onSubmit={(event) => void send(event)}>
        <Select
          id={id('state')}
          label={t('prefect.reached')}
          value={reached}
          onChange={(event) => setState(event.target.value as PrefectState)}
          options={next.map((one) => ({ value: one, label: words(`prefect.state.${one}`) }))}
        />
        <Input
          id={id('day')}
          type="date"
          label={t('prefect.day')}
          error={faultOf('happenedOn')}
          value={happenedOn}
          onChange={(event) => setDay(event.target.value)}
        />
        <Input
          id={id('note')}
          label={t('prefect.note')}
          optional={t('optional')}
          error={faultOf('note')}
          value={note}
          dir="auto"
          onChange={(event) => setNote(event.target.value)}
        />
        <UploadField
          id={id('file')}
          keeping="body-documents"
          mostBytes={20 * 1024 * 1024}
          label={t('prefect.file')}
          hint={t('prefect.fileHint')}
          optional={t('optional')}
          error={faultOf('file')}
          accept=".pdf,.odt,.docx"
          most={1}
          value={files}
          onChange={setFiles}
          onBusy={setSending}
        />
        <Answer problem={problem} trouble={trouble} />
        <p>
          <Button type="submit" busy={busy || sending}>
            {t('prefect.save')}
          </Button>
        </p>
      </form>
    </Disclosure>
  );
}
