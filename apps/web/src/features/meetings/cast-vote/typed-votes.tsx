import { Button, LinesList } from '@parvis/ui';
import { TypeVoteDocument } from '../../../shared/graphql/generated/operations/type-vote';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { ActSaid } from '../follow-room/act-said';
import type { DeskPartProps } from '../follow-room/desk';
import type { Question } from '../follow-room/outcome-card';
import { useRoomAct } from '../follow-room/use-room-act';
import { CHOICES } from './phone-vote';

/** Named votes of people without a phone, typed in their name as they say them. */
export function TypedVotes({ question, desk }: { question: Question } & Pick<DeskPartProps, 'desk'>) {
  const { t } = useTranslation('room');
  const { act, ...answer } = useRoomAct();
  const left = desk.seats.filter(({ mayVote, voted }) => mayVote && !voted);
  const send = (seatId: string, name: string, choice: (typeof CHOICES)[number]) =>
    act(
      TypeVoteDocument,
      { input: { questionId: question.id, seatId, choice: choice.id } },
      t('typed.done', { name, choice: t(`choice.${choice.word}`) }),
    );
  return (
    <div className="stack gap-3">
      <h4>{t('typed.title')}</h4>
      <p className="small muted">{t('typed.text')}</p>
      <ActSaid {...answer} />
      {left.length === 0 ? (
        <p>{t('typed.all')}</p>
      ) : (
        <LinesList>
          {left.map(({ id, label }) => (
            <div key={id} className="row row--between" role="group" aria-label={label}>
              <span>{label}</span>
              <span className="row gap-1">
                {CHOICES.map((choice) => (
                  <Button
                    key={choice.id}
                    icon={choice.icon}
                    disabled={answer.busy}
                    aria-label={t('typed.of', { name: label, choice: t(`choice.${choice.word}`) })}
                    onClick={() => void send(id, label, choice)}
                  >
                    {t(`choice.${choice.word}`)}
                  </Button>
                ))}
              </span>
            </div>
          ))}
        </LinesList>
      )}
    </div>
  );
}
