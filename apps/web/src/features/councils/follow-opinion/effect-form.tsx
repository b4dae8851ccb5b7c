import { Button, Choice, ErrorSummary, Input, LinesList, Select, Textarea } from '@parvis/ui';
import type { FormEvent } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFormats } from '../../../shared/formats/use-formats';
import { useDraft } from '../../../shared/forms/use-draft';
import { useFaults } from '../../../shared/forms/use-faults';
import type { EffectState } from '../../../shared/graphql/generated/graphql';
import { AddOpinionEffectDocument } from '../../../shared/graphql/generated/operations/add-opinion-effect';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { Answer } from '../see-body-desk/answer';
import { useSubmissionKey } from '../see-body-desk/use-submission-key';
import type { WorkProps } from '../see-opinion-desk/opinion-work-page';

const STATES = ['PLANNED', 'UNDER_WAY', 'DONE', 'ABANDONED'] as const satisfies readonly EffectState[];
const EMPTY = { happenedOn: '', state: 'PLANNED' as EffectState, text: '', closes: false };

/** What became of the opinion, line by line; the last one closes it. */
export function EffectForm({ work, onChanged }: WorkProps) {
  const { t } = useTranslation('opining');
  const { t: words } = useTranslation('opinions');
  const { date } = useFormats();
  const { bodySlug: body, id: opinionId, effects } = work;
  const draft = useDraft(`opinions.effect.${opinionId}`, EMPTY);
  const [key, renewKey] = useSubmissionKey();
  const { run, busy, trouble } = useMutate(AddOpinionEffectDocument);
  const { read, faults, problem, faultOf } = useFaults();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    read(null);
    const input = { ...draft.value, body, opinionId, submissionKey: key() };
    const answer = (await run({ input }))?.addOpinionEffect;
    if (!answer) return;
    if (answer.__typename !== 'OpinionActed') return read(answer);
    draft.clear();
    renewKey();
    await onChanged();
  };
  const { happenedOn, state, text, closes } = draft.value;
  return (
    <section className="section needs-js stack gap-4" aria-labelledby="effect">
      <h2 id="effect">{t('effect.title')}</h2>
      <LinesList>
        {effects.map((line) => (
          <p key={line.id}>
            {date(line.happenedOn, 'day')} · {words(`effect.${line.state}`)} · <bdi>{line.text}</bdi>
          </p>
        ))}
      </LinesList>
      <form className="stack gap-4 measure" noValidate onSubmit={(event) => void send(event)}>
        <ErrorSummary title={t('errors')} errors={faults} />
        <Input
          id="happenedOn"
          type="date"
          label={t('effect.happenedOn')}
          error={faultOf('happenedOn')}
          value={happenedOn}
          onChange={(event) => draft.change({ happenedOn: event.target.value })}
        />
        <Select
          id="state"
          label={t('effect.state')}
          value={state}
          onChange={(event) => draft.change({ state: event.target.value as EffectState })}
          options={STATES.map((one) => ({ value: one, label: words(`effect.${one}`) }))}
        />
        <Textarea
          id="text"
          label={t('effect.text')}
          error={faultOf('text')}
          value={text}
          dir="auto"
          rows={3}
          onChange={(event) => draft.change({ text: event.target.value })}
        />
        <Choice
          name="closes"
          label={t('effect.closes')}
          detail={t('effect.closesDetail')}
          checked={closes}
          onChange={(event) => draft.change({ closes: event.target.checked })}
        />
        <Answer problem={problem} trouble={trouble} />
        <p>
          <Button type="submit" kind="main" busy={busy}>
            {t('effect.submit')}
          </Button>
        </p>
      </form>
    </section>
  );
}
