import { MEETING_LIMITS } from '@parvis/contract';
import { Button, LinesList, Textarea } from '@parvis/ui';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useDraft } from '../../../shared/forms/use-draft';
import type { ItemAnswer } from '../../../shared/graphql/generated/graphql';
import { AnswerProposedItemDocument } from '../../../shared/graphql/generated/operations/answer-proposed-item';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { Before, Proposed } from '../see-before/before';
import { Said } from '../see-before/said';
import { useSaid } from '../see-before/use-said';

interface ProposedDeskProps {
  before: Before;
  onChanged: () => Promise<void>;
}

/** Points that members propose: each is taken, put off or declined, and its author is told. */
export function ProposedDesk({ before: { proposedItems }, onChanged }: ProposedDeskProps) {
  const { t } = useTranslation('before');
  const { run, busy, trouble } = useMutate(AnswerProposedItemDocument);
  const said = useSaid(onChanged, trouble);
  const waiting = proposedItems.filter(({ state }) => state === 'PROPOSED');
  return (
    <section className="section stack gap-4" aria-labelledby="proposed">
      <h2 id="proposed">{t('desk.title')}</h2>
      <Said of={said} />
      {waiting.length === 0 ? (
        <p className="muted">{t('desk.none')}</p>
      ) : (
        <LinesList>
          {waiting.map((item) => (
            <ToAnswer
              key={item.id}
              item={item}
              busy={busy}
              fault={said.faultOf('reason')}
              onAnswer={async (answer, reason) => {
                const sent = await run({ input: { itemId: item.id, answer, reason } });
                return said.heard(sent?.answerProposedItem, t(`desk.said.${answer}`, { title: item.title }));
              }}
            />
          ))}
        </LinesList>
      )}
    </section>
  );
}

interface ToAnswerProps {
  item: Proposed;
  busy: boolean;
  fault: string | undefined;
  onAnswer: (answer: ItemAnswer, reason: string) => Promise<boolean>;
}

const ANSWERS = ['KEEP', 'PUT_OFF', 'DECLINE'] as const satisfies readonly ItemAnswer[];

function ToAnswer({ item: { id, title, kind, minutes, note, label }, busy, fault, onAnswer }: ToAnswerProps) {
  const { t } = useTranslation('before');
  const { t: words } = useTranslation('meetings');
  const { value, change, clear } = useDraft(`item-answer.${id}`, { reason: '' });
  const send = async (answer: ItemAnswer) => {
    if (await onAnswer(answer, value.reason)) clear();
  };
  return (
    <div className="stack gap-3">
      <h3 className="fs-1">{title}</h3>
      <p className="small muted">
        {label} · {words(`kind.${kind}`)} · {words('page.minutes', { count: minutes })}
      </p>
      {note && <p>{note}</p>}
      <Textarea
        id={`reason-${id}`}
        rows={2}
        label={t('desk.reason')}
        hint={t('desk.reasonHint')}
        maxLength={MEETING_LIMITS.reason.most}
        value={value.reason}
        error={fault}
        onChange={(event) => change({ reason: event.target.value })}
      />
      <div className="row">
        {ANSWERS.map((answer) => (
          <Button
            key={answer}
            kind={answer === 'KEEP' ? 'main' : undefined}
            disabled={busy}
            aria-label={t(`desk.answerOf.${answer}`, { title })}
            onClick={() => void send(answer)}
          >
            {t(`desk.answer.${answer}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
