import { Button, Note, StateBadge, VoteCard, type IconName } from '@parvis/ui';
import { useRef, useState } from 'react';
import { CastSecretDocument } from '../../../shared/graphql/generated/operations/cast-secret';
import { CastVoteDocument } from '../../../shared/graphql/generated/operations/cast-vote';
import type { RoomPlaceFragment, VoteChoice } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { ActSaid } from '../follow-room/act-said';
import type { Question } from '../follow-room/outcome-card';
import { useRoomAct } from '../follow-room/use-room-act';

export const CHOICES = [
  { id: 'FOR', word: 'for', icon: 'check' },
  { id: 'AGAINST', word: 'against', icon: 'cross' },
  { id: 'ABSTAIN', word: 'abstain', icon: 'minus' },
] as const satisfies readonly { id: VoteChoice; word: string; icon: IconName }[];

type Place = NonNullable<RoomPlaceFragment['myPlace']>;
type Seat = Place['votes'][number];

/** The open question, once for oneself and once for each proxy that is carried. */
export function PhoneVote({ question, place }: { question: Question; place: Place }) {
  const { t } = useTranslation('room');
  if (question.method === 'SHOW_OF_HANDS')
    return (
      <VoteCard title={t('vote.open')} question={question.wording} label={t('vote.yours')}>
        <p>{t('vote.hands')}</p>
      </VoteCard>
    );
  if (place.votes.length === 0)
    return (
      <VoteCard title={t('vote.open')} question={question.wording} label={t('vote.yours')}>
        <p>{t('vote.notOnList')}</p>
      </VoteCard>
    );
  return (
    <>
      {place.votes.map((seat) => (
        <SeatVote key={`${question.id}.${seat.seatId}`} question={question} seat={seat} />
      ))}
    </>
  );
}

/** Nothing is sent before it is confirmed: a thumb slips. */
function SeatVote({ question, seat }: { question: Question; seat: Seat }) {
  const { t } = useTranslation('room');
  const { act, ...answer } = useRoomAct();
  const [chosen, setChosen] = useState<VoteChoice>();
  // The room tells who has signed a secret vote every few seconds only: its own answer says it here at once.
  const said = useRef<HTMLDivElement>(null);
  const [dropped, setDropped] = useState(false);
  const secret = question.method === 'SECRET';
  const again = !secret && question.mayChange;
  const voted = seat.voted || dropped;
  const open = !voted || again;
  const sent = CHOICES.find(({ id }) => id === seat.choice);
  const picked = CHOICES.find(({ id }) => id === chosen);
  const confirm = async () => {
    if (!picked) return;
    const input = { questionId: question.id, seatId: seat.seatId, choice: picked.id };
    if (!(await act(secret ? CastSecretDocument : CastVoteDocument, { input }))) return;
    setChosen(undefined);
    setDropped(secret);
    // The button that was pressed is gone: who has no mouse stays beside what was recorded.
    said.current?.focus();
  };
  return (
    <VoteCard
      title={seat.own ? t('vote.open') : t('vote.openFor', { name: seat.label })}
      aside={<StateBadge state="open">{t(`method.${question.method}`)}</StateBadge>}
      question={question.wording}
      label={seat.own ? t('vote.yours') : t('vote.of', { name: seat.label })}
      choices={
        open ? CHOICES.map(({ id, word, icon }) => ({ id, icon, label: t(`choice.${word}`) })) : undefined
      }
      chosen={chosen ?? seat.choice ?? undefined}
      disabled={answer.busy}
      onChoose={(id) => setChosen(CHOICES.find((one) => one.id === id)?.id)}
    >
      {picked && picked.id !== seat.choice && (
        <Button kind="main" big wide busy={answer.busy} onClick={() => void confirm()}>
          {t('vote.confirm', { choice: t(`choice.${picked.word}`) })}
        </Button>
      )}
      <ActSaid {...answer} />
      <div role="status" ref={said} tabIndex={-1}>
        {voted && (
          <Note kind="ok">
            {sent
              ? t(seat.own ? 'vote.recorded' : 'vote.recordedFor', {
                  name: seat.label,
                  choice: t(`choice.${sent.word}`),
                })
              : t(seat.own ? 'vote.dropped' : 'vote.droppedFor', { name: seat.label })}
          </Note>
        )}
      </div>
      <p className="small muted">
        {secret ? t('vote.secret') : again ? t('vote.public') : t('vote.publicOnce')}
      </p>
    </VoteCard>
  );
}
