import { Button, Disclosure, LinesList, Timer } from '@parvis/ui';
import { AddMinutesDocument } from '../../../shared/graphql/generated/operations/add-minutes';
import { PauseAgendaDocument } from '../../../shared/graphql/generated/operations/pause-agenda';
import { RunItemDocument } from '../../../shared/graphql/generated/operations/run-item';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { ActSaid } from '../follow-room/act-said';
import type { DeskRoom } from '../follow-room/desk';
import { currentItem, nextItem } from '../follow-room/room-top';
import { useRoomAct } from '../follow-room/use-room-act';
import { secondsSince, useServerClock } from '../follow-room/use-server-clock';

const MORE = 5;

/** The time of the point, counted by the server: it goes on when this page is closed. */
export function TimerDesk({ room }: { room: DeskRoom }) {
  const { t } = useTranslation('room');
  const { act, ...answer } = useRoomAct();
  const now = useServerClock(room.now);
  const item = currentItem(room.agenda);
  const next = nextItem(room.agenda);
  const total = item ? (item.minutes + item.addedMinutes) * 60 : 0;
  const left = item ? total - item.spentSeconds - secondsSince(item.runningSince, now) : 0;
  const running = item?.runningSince != null;
  return (
    <section className="card gap-4" aria-label={t('timer.label')}>
      {item ? (
        <Timer
          label={t('timer.point', { position: item.position, minutes: item.minutes + item.addedMinutes })}
          left={left}
          total={total}
          announce={left < 0 ? t('timer.over') : left <= 120 ? t('timer.soon') : undefined}
        >
          <Button
            icon={running ? undefined : 'play'}
            disabled={answer.busy}
            onClick={() =>
              void (running
                ? act(PauseAgendaDocument, { meetingId: room.id })
                : act(RunItemDocument, { itemId: item.id }))
            }
          >
            {t(running ? 'timer.pause' : 'timer.resume')}
          </Button>
          <Button
            disabled={answer.busy}
            onClick={() => void act(AddMinutesDocument, { itemId: item.id, minutes: MORE })}
          >
            {t('timer.more', { minutes: MORE })}
          </Button>
        </Timer>
      ) : (
        <p className="muted">{t('timer.none')}</p>
      )}
      {item && (
        <p>
          <strong>{item.title}</strong>
        </p>
      )}
      {next && (
        <div>
          <Button
            icon="right"
            disabled={answer.busy}
            onClick={() => void act(RunItemDocument, { itemId: next.id })}
          >
            {t(item ? 'timer.next' : 'timer.start', { title: next.title })}
          </Button>
        </div>
      )}
      <ActSaid {...answer} />
      <Disclosure summary={t('timer.all')}>
        <LinesList>
          {room.agenda.map(({ id, position, title, current }) => (
            <div key={id} className="row row--between">
              <span>
                {position}. {title}
              </span>
              {!current && (
                <Button
                  icon="play"
                  disabled={answer.busy}
                  aria-label={t('timer.goTo', { title })}
                  onClick={() => void act(RunItemDocument, { itemId: id })}
                >
                  {t('timer.go')}
                </Button>
              )}
            </div>
          ))}
        </LinesList>
      </Disclosure>
    </section>
  );
}
