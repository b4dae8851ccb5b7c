import { Button, ErrorSummary, Input } from '@parvis/ui';
import type { FormEvent } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useDraft } from '../../../shared/forms/use-draft';
import { useFaults } from '../../../shared/forms/use-faults';
import { SendOpinionDocument } from '../../../shared/graphql/generated/operations/send-opinion';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { Answer } from '../see-body-desk/answer';
import type { WorkProps } from '../see-opinion-desk/opinion-work-page';

const EMPTY = { office: '', email: '', dueOn: '' };
const FIRST = 'recipients.0.';

/** One office at a time: its name, its official address, by when. */
export function SendForm({ work: { bodySlug: body, id: opinionId, recipients }, onChanged }: WorkProps) {
  const { t } = useTranslation('opining');
  const draft = useDraft(`opinions.send.${opinionId}`, EMPTY);
  const { run, busy, trouble } = useMutate(SendOpinionDocument);
  const { read, faults, problem, faultOf } = useFaults();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    read(null);
    const answer = (await run({ input: { body, opinionId, recipients: [draft.value] } }))?.sendOpinion;
    if (!answer) return;
    if (answer.__typename !== 'OpinionActed') return read(answer);
    draft.clear();
    await onChanged();
  };
  const field = (name: keyof typeof EMPTY) => ({
    id: name,
    label: t(`send.${name}`),
    hint: t(`send.${name}Hint`),
    error: faultOf(FIRST + name),
    value: draft.value[name],
    onChange: (event: { target: { value: string } }) => draft.change({ [name]: event.target.value }),
  });
  return (
    <form className="stack gap-4 measure needs-js" noValidate onSubmit={(event) => void send(event)}>
      <h3>{t(recipients.length === 0 ? 'send.first' : 'send.more')}</h3>
      <ErrorSummary
        title={t('errors')}
        errors={faults.map((fault) => ({ ...fault, field: fault.field.replace(FIRST, '') }))}
      />
      <Input {...field('office')} dir="auto" />
      <Input {...field('email')} type="email" autoComplete="off" />
      <Input {...field('dueOn')} type="date" />
      <Answer problem={problem} trouble={trouble} />
      <p>
        <Button type="submit" kind="main" busy={busy}>
          {t('send.submit')}
        </Button>
      </p>
    </form>
  );
}
