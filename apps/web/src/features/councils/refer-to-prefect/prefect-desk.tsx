import { Button, Disclosure, ErrorSummary, Input, LinesList, Textarea } from '@parvis/ui';
import type { FormEvent } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useDraft } from '../../../shared/forms/use-draft';
import { useFaults } from '../../../shared/forms/use-faults';
import { StartPrefectReferralDocument } from '../../../shared/graphql/generated/operations/start-prefect-referral';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { Answer } from '../see-body-desk/answer';
import { useSubmissionKey } from '../see-body-desk/use-submission-key';
import { type AskedListsProps, Prefect } from '../see-referrals/asked-lists';
import { MoveForm } from './move-form';

const EMPTY = { subject: '', text: '' };

/** What the council puts to the préfet, and how far each has come. */
export function PrefectDesk({ body, referrals: { toPrefect }, onChanged }: AskedListsProps) {
  const { t } = useTranslation('opining');
  return (
    <section className="section stack gap-4" aria-labelledby="prefect">
      <h2 id="prefect">{t('prefect.title')}</h2>
      <p className="muted">{t('prefect.lead')}</p>
      <LinesList>
        {toPrefect.map((line) => (
          <div key={line.id} className="stack gap-3">
            <Prefect line={line} />
            {line.state !== 'CLOSED' && <MoveForm body={body} line={line} onChanged={onChanged} />}
          </div>
        ))}
      </LinesList>
      <StartForm body={body} onChanged={onChanged} />
    </section>
  );
}

function StartForm({ body, onChanged }: { body: string; onChanged: () => Promise<void> }) {
  const { t } = useTranslation('opining');
  const draft = useDraft(`opinions.prefect.${body}`, EMPTY);
  const [key, renewKey] = useSubmissionKey();
  const { run, busy, trouble } = useMutate(StartPrefectReferralDocument);
  const { read, faults, problem, faultOf } = useFaults();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    read(null);
    const input = { ...draft.value, body, submissionKey: key() };
    const answer = (await run({ input }))?.startPrefectReferral;
    if (!answer) return;
    if (answer.__typename !== 'ReferralActed') return read(answer);
    draft.clear();
    renewKey();
    await onChanged();
  };
  const field = (name: keyof typeof EMPTY) => ({
    id: `prefect-${name}`,
    label: t(`prefect.${name}`),
    error: faultOf(name),
    value: draft.value[name],
    dir: 'auto' as const,
    onChange: (event: { target: { value: string } }) => draft.change({ [name]: event.target.value }),
  });
  return (
    <Disclosure summary={t('prefect.start')}>
      <form className="stack gap-4 measure needs-js" noValidate onSubmit={(event) => void send(event)}>
        <ErrorSummary
          title={t('errors')}
          errors={faults.map((fault) => ({ ...fault, field: `prefect-${fault.field}` }))}
        />
        <Input {...field('subject')} />
        <Textarea {...field('text')} rows={6} />
        <Answer problem={problem} trouble={trouble} />
        <p>
          <Button type="submit" busy={busy}>
            {t('prefect.submit')}
          </Button>
        </p>
      </form>
    </Disclosure>
  );
}
