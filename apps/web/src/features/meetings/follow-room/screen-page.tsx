import { Button, Facts, Projector, Stones, Timer } from '@parvis/ui';
import { useRef } from 'react';
import type { RoomFactsFragment } from '../../../shared/graphql/generated/graphql';
import { FollowRoomDocument } from '../../../shared/graphql/generated/operations/follow-room';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import { RoomCode } from '../enter-room/room-code';
import { type Question, useOutcomeFacts, useReason } from './outcome-card';
import { useQuorumWords } from './quorum-line';
import { RoomMark } from './room-mark';
import { currentItem } from './room-top';
import { useRoom } from './use-room';
import { secondsSince, useServerClock } from './use-server-clock';

interface ScreenPageProps {
  room: RoomFactsFragment;
  onRead: () => Promise<void>;
}

/** For the room, read from the back: few words, very large. Of an open vote only how many have voted. */
export function ScreenPage({ room: rendered, onRead }: ScreenPageProps) {
  const { t } = useTranslation('room');
  const { room, live } = useRoom(FollowRoomDocument, rendered, onRead);
  const box = useRef<HTMLDivElement>(null);
  const { title, assembly, question, quorum, state } = room;
  const voting = question?.state === 'OPEN';
  const fresh = question?.state === 'CLOSED' && isOfNow(room, question);
  return (
    <div className="stack gap-4">
      <PageMeta title={t('screen.meta', { title })} description={assembly.name} />
      <div className="row row--between needs-js">
        <RoomMark live={live} />
        <Button icon="screen" onClick={() => void box.current?.requestFullscreen().catch(() => undefined)}>
          {t('screen.full')}
        </Button>
      </div>
      <div ref={box} className="projector-box">
        <Projector>
          <p className="muted">{assembly.name}</p>
          <h1 className="fs-3" tabIndex={-1}>
            {voting || fresh ? question?.wording : (currentItem(room.agenda)?.title ?? title)}
          </h1>
          {voting && question && <Voting question={question} />}
          {fresh && question && <Result question={question} />}
          {!voting && !fresh && <ItemTime room={room} />}
          <QuorumWords quorum={quorum} />
          <Speech room={room} />
          {state !== 'IN_SESSION' && <p className="lead">{t(state === 'HELD' ? 'top.over' : 'top.soon')}</p>}
          {state === 'IN_SESSION' && !voting && !fresh && <RoomCode room={room} onScreen />}
        </Projector>
      </div>
    </div>
  );
}

function QuorumWords({ quorum: { whole, reached } }: { quorum: RoomFactsFragment['quorum'] }) {
  const { t } = useTranslation('room');
  const words = useQuorumWords();
  const asked = whole.needed !== null || !reached;
  return (
    <div className="stack gap-1">
      <p className="lead">
        {t('quorum.there', { count: whole.present + whole.represented, seats: whole.seats })}
      </p>
      {asked && (
        <p className="lead">
          <strong>{reached ? t('quorum.reached') : words(whole)}</strong>
        </p>
      )}
    </div>
  );
}

/** A result stays on the screen until the room goes on to another point. */
const isOfNow = ({ agenda }: RoomFactsFragment, { itemId }: Question): boolean => {
  const current = currentItem(agenda);
  return current === undefined || itemId === null || itemId === current.id;
};

function Voting({ question }: { question: Question }) {
  const { t } = useTranslation('room');
  const expected = question.present + question.represented;
  const { voted } = question;
  if (voted === null) return <p className="lead">{t('vote.hands')}</p>;
  return (
    <div className="stack gap-3" role="status">
      <Stones
        size="tall"
        seed={3}
        label={t('screen.votes', { count: voted, expected })}
        stones={Array.from({ length: expected }, (_, index) => ({
          quantity: 1,
          state: index < voted ? ('laid' as const) : undefined,
        }))}
      />
      <p className="lead">
        <strong>{t('screen.votes', { count: voted, expected })}</strong> {t(`method.${question.method}`)}
      </p>
    </div>
  );
}

function Result({ question }: { question: Question }) {
  const { t } = useTranslation('room');
  const facts = useOutcomeFacts();
  const reason = useReason();
  const { outcome, method } = question;
  if (!outcome) return null;
  return (
    <div className="stack gap-4" role="status">
      <p className="fs-4">
        <strong>{t(`result.${outcome.result}`)}</strong>
      </p>
      <Facts facts={facts(outcome, method)} />
      <p>{reason(outcome)}</p>
      {outcome.revealing && <p>{t('outcome.revealing')}</p>}
    </div>
  );
}

function ItemTime({ room: { agenda, now: told } }: { room: RoomFactsFragment }) {
  const { t } = useTranslation('room');
  const now = useServerClock(told);
  const item = currentItem(agenda);
  if (!item) return null;
  const total = (item.minutes + item.addedMinutes) * 60;
  const left = total - item.spentSeconds - secondsSince(item.runningSince, now);
  return (
    <Timer
      large
      label={t('top.point', { position: item.position, total: agenda.length })}
      left={left}
      total={total}
    />
  );
}

function Speech({ room: { speakers } }: { room: RoomFactsFragment }) {
  const { t } = useTranslation('room');
  const speaker = speakers?.find(({ since }) => since !== null);
  const next = (speakers ?? []).filter(({ since }) => since === null).slice(0, 2);
  if (!speaker && next.length === 0) return null;
  return (
    <p className="lead">
      {speaker && <strong>{t('hand.speaks', { name: speaker.label })}</strong>}{' '}
      {next.length > 0 && t('screen.then', { names: next.map(({ label }) => label).join(', ') })}
    </p>
  );
}
