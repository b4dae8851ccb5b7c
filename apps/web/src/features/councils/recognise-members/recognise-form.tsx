import { Button, ErrorSummary, Input } from '@parvis/ui';
import { useState, type FormEvent } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFaults } from '../../../shared/forms/use-faults';
import { RecogniseMembersDocument } from '../../../shared/graphql/generated/operations/recognise-members';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { Answer } from '../see-body-desk/answer';
import type { DeskPartProps } from '../see-body-desk/body-desk-page';

/** The order that recognises everybody who accepted; or, where nobody recognises, the beginning of mandates. */
export function RecogniseForm({ desk, onChanged }: DeskPartProps) {
  const { t } = useTranslation('keeping');
  const [start, setStart] = useState('');
  const [end, setEnd] = useState('');
  const [done, setDone] = useState(false);
  const { run, busy, trouble } = useMutate(RecogniseMembersDocument);
  const { read, faults, problem, faultOf } = useFaults();
  const count = desk.members.filter(
    ({ state, reserveRank }) => state === 'ACCEPTED' && reserveRank === null,
  ).length;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setDone(false);
    const answer = (await run({ input: { body: desk.slug, start, end } }))?.recogniseMembers;
    if (!answer) return;
    read(answer.__typename === 'BodyDesk' ? null : answer);
    if (answer.__typename !== 'BodyDesk') return;
    setDone(true);
    await onChanged();
  };
  if (count === 0 && !done) return null;
  const order = desk.needsRecognition;
  return (
    <section className="section stack gap-4 needs-js" aria-labelledby="recognise">
      <h2 id="recognise">{t(order ? 'recognise.title' : 'recognise.titleNone')}</h2>
      <p className="muted">{t(order ? 'recognise.lead' : 'recognise.leadNone')}</p>
      <form className="stack gap-4 max-form" noValidate onSubmit={(event) => void send(event)}>
        <ErrorSummary title={t('errors')} errors={faults} />
        <Input
          id="start"
          type="date"
          label={t('recognise.start')}
          error={faultOf('start')}
          value={start}
          onChange={(event) => setStart(event.target.value)}
        />
        <Input
          id="end"
          type="date"
          label={t('recognise.end')}
          error={faultOf('end')}
          value={end}
          onChange={(event) => setEnd(event.target.value)}
        />
        <Answer problem={problem} trouble={trouble} done={done ? t('recognise.done') : null} />
        {count > 0 && (
          <p>
            <Button type="submit" kind="main" busy={busy}>
              {t(order ? 'recognise.submit' : 'recognise.begin', { count })}
            </Button>
          </p>
        )}
      </form>
    </section>
  );
}
