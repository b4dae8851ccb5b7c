import { Button, PersonList, StateBadge } from '@parvis/ui';
import { TakePresenceDocument } from '../../../shared/graphql/generated/operations/take-presence';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { ActSaid } from '../follow-room/act-said';
import type { DeskPartProps, DeskSeat } from '../follow-room/desk';
import { useTimes } from '../follow-room/outcome-card';
import { QuorumLine } from '../follow-room/quorum-line';
import { useRoomAct } from '../follow-room/use-room-act';

/** The presence list by college, with in and out; who said « I am here » with a phone waits for the desk. */
export function PresenceDesk({ room, desk: { seats } }: DeskPartProps) {
  const { t } = useTranslation('room');
  const { act, ...answer } = useRoomAct();
  const note = (seatIds: string[], here: boolean, said: string) =>
    act(TakePresenceDocument, { input: { meetingId: room.id, seatIds, here, way: 'DESK' } }, said);
  const waiting = seats.filter((seat) => seat.waiting);
  const colleges = [...new Set(seats.map(({ collegeName }) => collegeName))];
  const inSession = room.state === 'IN_SESSION';
  return (
    <section className="card gap-4" aria-labelledby="presence">
      <h2 id="presence" className="fs-2">
        {t('presence.title')}
      </h2>
      <QuorumLine quorum={room.quorum} />
      {waiting.length > 0 && (
        <div>
          <Button
            kind="main"
            icon="check"
            busy={answer.busy}
            onClick={() =>
              void note(
                waiting.map(({ id }) => id),
                true,
                t('presence.confirmed', { count: waiting.length }),
              )
            }
          >
            {t('presence.confirmAll', { count: waiting.length })}
          </Button>
        </div>
      )}
      <ActSaid {...answer} />
      {colleges.map((college) => (
        <div key={college} className="stack gap-2">
          <h3 className="fs-1">{college}</h3>
          <PersonList
            label={college}
            empty=""
            people={seats
              .filter(({ collegeName }) => collegeName === college)
              .map((seat) => ({
                id: seat.id,
                name: seat.label,
                role: <SeatState seat={seat} seats={seats} />,
                aside: inSession && <SeatActs seat={seat} busy={answer.busy} note={note} />,
              }))}
          />
        </div>
      ))}
      {!inSession && room.state !== 'HELD' && <p className="muted">{t('presence.afterOpening')}</p>}
    </section>
  );
}

function SeatState({ seat, seats }: { seat: DeskSeat; seats: readonly DeskSeat[] }) {
  const { t } = useTranslation('room');
  const { time } = useTimes();
  const { present, waiting, cameAt, leftAt, proxyTo, proxyState } = seat;
  const holder = proxyState === 'speaks' ? seats.find(({ id }) => id === proxyTo) : undefined;
  if (waiting) return <StateBadge state="wait">{t('presence.waits')}</StateBadge>;
  if (present) return <StateBadge state="ok">{t('presence.since', { time: time(cameAt) })}</StateBadge>;
  if (holder)
    return <StateBadge state="part">{t('presence.representedBy', { name: holder.label })}</StateBadge>;
  return (
    <StateBadge state="draft">
      {leftAt ? t('presence.leftAt', { time: time(leftAt) }) : t('presence.absent')}
    </StateBadge>
  );
}

interface SeatActsProps {
  seat: DeskSeat;
  busy: boolean;
  note: (seatIds: string[], here: boolean, said: string) => Promise<boolean>;
}

function SeatActs({ seat: { id, label, present, waiting }, busy, note }: SeatActsProps) {
  const { t } = useTranslation('room');
  const name = { name: label };
  if (present)
    return (
      <Button
        icon="out"
        disabled={busy}
        aria-label={t('presence.leaveOf', name)}
        onClick={() => void note([id], false, t('presence.gone', name))}
      >
        {t('presence.leave')}
      </Button>
    );
  return (
    <span className="row gap-1">
      <Button
        icon="check"
        disabled={busy}
        aria-label={t(waiting ? 'presence.confirmOf' : 'presence.comeOf', name)}
        onClick={() => void note([id], true, t('presence.came', name))}
      >
        {t(waiting ? 'presence.confirm' : 'presence.come')}
      </Button>
      {waiting && (
        <Button
          icon="cross"
          disabled={busy}
          aria-label={t('presence.declineOf', name)}
          onClick={() => void note([id], false, t('presence.declined', name))}
        >
          {t('presence.decline')}
        </Button>
      )}
    </span>
  );
}
