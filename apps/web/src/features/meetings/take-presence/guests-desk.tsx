import { ROOM_LIMITS } from '@parvis/contract';
import { Button, Input, PersonList } from '@parvis/ui';
import { GuestComesDocument } from '../../../shared/graphql/generated/operations/guest-comes';
import { GuestLeavesDocument } from '../../../shared/graphql/generated/operations/guest-leaves';
import { useDraft } from '../../../shared/forms/use-draft';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { ActSaid } from '../follow-room/act-said';
import type { DeskPartProps } from '../follow-room/desk';
import { useTimes } from '../follow-room/outcome-card';
import { useRoomAct } from '../follow-room/use-room-act';

/** Who is there without a seat: they may speak, they do not vote. */
export function GuestsDesk({ room, desk: { guests } }: DeskPartProps) {
  const { t } = useTranslation('room');
  const { time } = useTimes();
  const { act, ...answer } = useRoomAct();
  const { value, change, clear } = useDraft(`guest.${room.id}`, { name: '', quality: '' });
  const send = async () => {
    if (
      await act(GuestComesDocument, { ...value, meetingId: room.id }, t('guest.came', { name: value.name }))
    )
      clear();
  };
  return (
    <section className="card gap-4" aria-labelledby="guests">
      <h2 id="guests" className="fs-2">
        {t('guest.title')}
      </h2>
      <PersonList
        label={t('guest.title')}
        empty={t('guest.empty')}
        people={guests.map(({ id, name, quality, cameAt, leftAt }) => ({
          id,
          name,
          role: [quality, leftAt ? t('presence.leftAt', { time: time(leftAt) }) : time(cameAt)]
            .filter(Boolean)
            .join(', '),
          aside: !leftAt && room.state === 'IN_SESSION' && (
            <Button
              icon="out"
              disabled={answer.busy}
              aria-label={t('presence.leaveOf', { name })}
              onClick={() =>
                void act(
                  GuestLeavesDocument,
                  { meetingId: room.id, guestId: id },
                  t('presence.gone', { name }),
                )
              }
            >
              {t('presence.leave')}
            </Button>
          ),
        }))}
      />
      {room.state === 'IN_SESSION' && (
        <form
          className="stack gap-3"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <Input
            id="guest-name"
            label={t('guest.name')}
            maxLength={ROOM_LIMITS.guestName.most}
            autoComplete="off"
            value={value.name}
            onChange={(event) => change({ name: event.target.value })}
          />
          <Input
            id="guest-quality"
            label={t('guest.quality')}
            optional={t('optional')}
            maxLength={ROOM_LIMITS.guestQuality.most}
            autoComplete="off"
            value={value.quality}
            onChange={(event) => change({ quality: event.target.value })}
          />
          <div>
            <Button type="submit" icon="plus" busy={answer.busy}>
              {t('guest.add')}
            </Button>
          </div>
        </form>
      )}
      <ActSaid {...answer} />
    </section>
  );
}
