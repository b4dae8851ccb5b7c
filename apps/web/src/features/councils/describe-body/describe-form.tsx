import { Button, ErrorSummary, Input, Note, Textarea } from '@parvis/ui';
import { useState, type FormEvent } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useDraft } from '../../../shared/forms/use-draft';
import { useFaults } from '../../../shared/forms/use-faults';
import { DescribeBodyDocument } from '../../../shared/graphql/generated/operations/describe-body';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { DeskPartProps } from '../see-body-desk/body-desk-page';

/** What the body says of itself. What was typed stays on the device until it is saved. */
export function DescribeForm({ desk, onChanged }: DeskPartProps) {
  const { t } = useTranslation('keeping');
  const { mission, territory, hostName, hostText } = desk;
  const draft = useDraft(`councils.describe.${desk.id}`, { mission, territory, hostName, hostText });
  const { run, busy, trouble } = useMutate(DescribeBodyDocument);
  const { read, faults, problem, faultOf } = useFaults();
  const [saved, setSaved] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setSaved(false);
    const input = { ...draft.value, body: desk.slug, seenVersion: desk.version };
    const answer = (await run({ input }))?.describeBody;
    if (!answer) return;
    read(answer.__typename === 'BodyDesk' ? null : answer);
    if (answer.__typename !== 'BodyDesk') return;
    setSaved(true);
    await onChanged();
  };
  const field = (name: keyof typeof draft.value) => ({
    id: name,
    dir: 'auto' as const,
    label: t(`describe.${name}`),
    error: faultOf(name),
    value: draft.value[name],
    onChange: (event: { target: { value: string } }) => draft.change({ [name]: event.target.value }),
  });
  return (
    <section className="section stack gap-5 needs-js" aria-labelledby="describe">
      <h2 id="describe">{t('describe.title')}</h2>
      <form className="stack gap-5 max-form" noValidate onSubmit={(event) => void send(event)}>
        <ErrorSummary title={t('errors')} errors={faults} />
        <Textarea {...field('mission')} hint={t('describe.missionHint')} rows={5} />
        <Input {...field('territory')} />
        <Input {...field('hostName')} hint={t('describe.hostNameHint')} optional={t('optional')} />
        <Textarea {...field('hostText')} rows={3} optional={t('optional')} />
        {(problem || trouble) && (
          <Note kind="late" role="alert">
            {problem && <ProblemSentence code={problem.code} />}
            {trouble && <TroubleSentence trouble={trouble} />}
          </Note>
        )}
        {saved && (
          <Note kind="ok" role="status">
            <p>{t('saved')}</p>
          </Note>
        )}
        <p>
          <Button type="submit" kind="main" busy={busy}>
            {t('save')}
          </Button>
        </p>
      </form>
    </section>
  );
}
