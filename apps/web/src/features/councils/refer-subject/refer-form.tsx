import { Button, Disclosure, ErrorSummary, Input, Textarea } from '@parvis/ui';
import { useState, type FormEvent } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useDraft } from '../../../shared/forms/use-draft';
import { useFaults } from '../../../shared/forms/use-faults';
import { ReferSubjectDocument } from '../../../shared/graphql/generated/operations/refer-subject';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { Answer } from '../see-body-desk/answer';
import { useSubmissionKey } from '../see-body-desk/use-submission-key';

const EMPTY = { office: '', subject: '', text: '', dueOn: '' };

/** The town hall asks a body for its opinion. */
export function ReferForm({ body, onChanged }: { body: string; onChanged: () => Promise<void> }) {
  const { t } = useTranslation('opinions');
  const draft = useDraft(`opinions.refer.${body}`, EMPTY);
  const [key, renewKey] = useSubmissionKey();
  const [done, setDone] = useState(false);
  const { run, busy, trouble } = useMutate(ReferSubjectDocument);
  const { read, faults, problem, faultOf } = useFaults();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    read(null);
    setDone(false);
    const answer = (await run({ input: { ...draft.value, body, submissionKey: key() } }))?.referSubject;
    if (!answer) return;
    if (answer.__typename !== 'ReferralActed') return read(answer);
    draft.clear();
    renewKey();
    setDone(true);
    await onChanged();
  };
  const field = (name: keyof typeof EMPTY) => ({
    id: name,
    label: t(`refer.${name}`),
    error: faultOf(name),
    value: draft.value[name],
    onChange: (event: { target: { value: string } }) => draft.change({ [name]: event.target.value }),
  });
  return (
    <Disclosure summary={t('refer.title')}>
      <form className="stack gap-4 measure needs-js" noValidate onSubmit={(event) => void send(event)}>
        <p className="muted">{t('refer.lead')}</p>
        <ErrorSummary title={t('errors')} errors={faults} />
        <Input {...field('office')} dir="auto" />
        <Input {...field('subject')} dir="auto" />
        <Textarea {...field('text')} dir="auto" rows={4} />
        <Input {...field('dueOn')} type="date" />
        <Answer problem={problem} trouble={trouble} done={done ? t('refer.done') : null} />
        <p>
          <Button type="submit" kind="main" busy={busy}>
            {t('refer.submit')}
          </Button>
        </p>
      </form>
    </Disclosure>
  );
}
