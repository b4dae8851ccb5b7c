import { Button, Disclosure, ErrorSummary, Textarea } from '@parvis/ui';
import { useState, type FormEvent } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useDraft } from '../../../shared/forms/use-draft';
import { useFaults } from '../../../shared/forms/use-faults';
import { ProposeAmendmentDocument } from '../../../shared/graphql/generated/operations/propose-amendment';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { Answer } from '../see-body-desk/answer';
import { useSubmissionKey } from '../see-body-desk/use-submission-key';
import type { WorkProps } from '../see-opinion-desk/opinion-work-page';

const EMPTY = { passage: '', wording: '', reason: '' };

/** Other words for a passage, or words to add. */
export function ProposeForm({ work: { bodySlug: body, id: opinionId }, onChanged }: WorkProps) {
  const { t } = useTranslation('opining');
  const draft = useDraft(`opinions.amend.${opinionId}`, EMPTY);
  const [key, renewKey] = useSubmissionKey();
  const [done, setDone] = useState(false);
  const { run, busy, trouble } = useMutate(ProposeAmendmentDocument);
  const { read, faults, problem, faultOf } = useFaults();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    read(null);
    setDone(false);
    const input = { ...draft.value, body, opinionId, submissionKey: key() };
    const answer = (await run({ input }))?.proposeAmendment;
    if (!answer) return;
    if (answer.__typename !== 'OpinionActed') return read(answer);
    draft.clear();
    renewKey();
    setDone(true);
    await onChanged();
  };
  const field = (name: keyof typeof EMPTY) => ({
    id: `amend-${name}`,
    label: t(`amend.${name}`),
    hint: t(`amend.${name}Hint`),
    error: faultOf(name),
    value: draft.value[name],
    dir: 'auto' as const,
    rows: 3,
    onChange: (event: { target: { value: string } }) => draft.change({ [name]: event.target.value }),
  });
  return (
    <Disclosure summary={t('amend.propose')}>
      <form className="stack gap-4 measure needs-js" noValidate onSubmit={(event) => void send(event)}>
        <ErrorSummary
          title={t('errors')}
          errors={faults.map((fault) => ({ ...fault, field: `amend-${fault.field}` }))}
        />
        <Textarea {...field('passage')} optional={t('optional')} />
        <Textarea {...field('wording')} />
        <Textarea {...field('reason')} />
        <Answer problem={problem} trouble={trouble} done={done ? t('amend.done') : null} />
        <p>
          <Button type="submit" busy={busy}>
            {t('amend.submit')}
          </Button>
        </p>
      </form>
    </Disclosure>
  );
}
