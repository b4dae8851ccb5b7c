import { Button, Choice, ChoiceGroup, ErrorSummary, Input, Note, Textarea } from '@parvis/ui';
import { useState, type FormEvent } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useDraft } from '../../../shared/forms/use-draft';
import { useFaults } from '../../../shared/forms/use-faults';
import type { AnswerStance, OfficeTurnPartsFragment } from '../../../shared/graphql/generated/graphql';
import { AnswerOpinionDocument } from '../../../shared/graphql/generated/operations/answer-opinion';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { Answer } from '../see-body-desk/answer';
import { CodeRow } from './code-row';

const STANCES = ['FOLLOWED', 'PARTLY', 'NOT_FOLLOWED'] as const satisfies readonly AnswerStance[];
const EMPTY = { stance: null as AnswerStance | null, reason: '', effect: '', effectOn: '', documentLink: '' };

export interface AnswerFormProps {
  link: string;
  turn: OfficeTurnPartsFragment;
  onChanged: () => Promise<void>;
}

/** The answer of an office, kept on the device as it is typed; its code is asked last, and never kept. */
export function AnswerForm({ link, turn, onChanged }: AnswerFormProps) {
  const { t } = useTranslation('opinions');
  const draft = useDraft(`opinions.answer.${turn.opinion.id}`, EMPTY);
  const [code, setCode] = useState('');
  const { run, busy, trouble } = useMutate(AnswerOpinionDocument);
  const { read, faults, problem, faultOf } = useFaults();
  const typed = draft.value;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    read(null);
    const answer = (await run({ input: { ...typed, link, code } }))?.answerOpinion;
    if (!answer) return;
    if (answer.__typename !== 'OfficeTurn') return read(answer);
    draft.clear();
    await onChanged();
  };
  const field = (name: 'reason' | 'effect' | 'effectOn' | 'documentLink') => ({
    id: name,
    error: faultOf(name),
    value: typed[name],
    onChange: (event: { target: { value: string } }) => draft.change({ [name]: event.target.value }),
  });
  return (
    <section className="section" aria-labelledby="reply">
      <div className="no-js">
        <Note kind="late">{t('reply.noScript')}</Note>
      </div>
      <form className="stack gap-5 measure needs-js" noValidate onSubmit={(event) => void send(event)}>
        <h2 id="reply">{t('reply.formTitle', { office: turn.office })}</h2>
        <ErrorSummary title={t('errors')} errors={faults} />
        {draft.restored && <Note role="status">{t('reply.restored')}</Note>}
        <ChoiceGroup id="stance" legend={t('reply.stance')} error={faultOf('stance')}>
          {STANCES.map((stance) => (
            <Choice
              key={stance}
              type="radio"
              name="stance"
              label={t(`stance.${stance}`)}
              checked={typed.stance === stance}
              onChange={() => draft.change({ stance })}
            />
          ))}
        </ChoiceGroup>
        <Textarea
          {...field('reason')}
          label={t('reply.reason')}
          hint={t('reply.reasonHint')}
          rows={6}
          dir="auto"
        />
        <Textarea
          {...field('effect')}
          label={t('reply.effect')}
          hint={t('reply.effectHint')}
          optional={t('optional')}
          rows={2}
          dir="auto"
        />
        <Input {...field('effectOn')} type="date" label={t('reply.effectOn')} optional={t('optional')} />
        <Input
          {...field('documentLink')}
          inputMode="url"
          label={t('reply.document')}
          hint={t('reply.documentHint')}
          optional={t('optional')}
        />
        <CodeRow link={link} address={turn.address} code={code} onCode={setCode} error={faultOf('code')} />
        <Answer problem={problem} trouble={trouble} />
        <p className="small muted">{t('reply.once')}</p>
        <p>
          <Button type="submit" kind="main" busy={busy}>
            {t('reply.submit')}
          </Button>
        </p>
      </form>
    </section>
  );
}
