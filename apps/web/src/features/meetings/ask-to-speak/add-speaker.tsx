import { Button, Disclosure, Select } from '@parvis/ui';
import { useState } from 'react';
import { AddSpeakerDocument } from '../../../shared/graphql/generated/operations/add-speaker';
import type { TurnKind } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { ActSaid } from '../follow-room/act-said';
import type { DeskPartProps } from '../follow-room/desk';
import { useRoomAct } from '../follow-room/use-room-act';
import { TURN_KINDS } from './raise-hand';

/** Without a phone: the desk raises the hand of whoever asks aloud, members and guests. */
export function AddSpeaker({ room, desk }: DeskPartProps) {
  const { t } = useTranslation('room');
  const { act, ...answer } = useRoomAct();
  const [who, setWho] = useState('');
  const [kind, setKind] = useState<TurnKind>('CONTRIBUTION');
  const guests = desk.guests.filter(({ leftAt }) => leftAt === null);
  const seats = desk.seats.filter(({ present }) => present);
  const send = async () => {
    const guest = guests.some(({ id }) => id === who);
    const input = { meetingId: room.id, kind, ...(guest ? { guestId: who } : { seatId: who }) };
    if (await act(AddSpeakerDocument, { input }, t('speak.added'))) setWho('');
  };
  return (
    <Disclosure summary={t('speak.add')}>
      <form
        className="stack gap-3"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (who) void send();
        }}
      >
        <Select
          id="speaker-who"
          label={t('speak.who')}
          options={[
            { value: '', label: t('proxy.choose') },
            ...seats.map(({ id, label }) => ({ value: id, label })),
            ...guests.map(({ id, name }) => ({ value: id, label: t('speak.guest', { name }) })),
          ]}
          value={who}
          onChange={(event) => setWho(event.target.value)}
        />
        <Select
          id="speaker-kind"
          label={t('hand.kind')}
          options={TURN_KINDS.map((value) => ({ value, label: t(`turn.${value}`) }))}
          value={kind}
          onChange={(event) =>
            setKind(TURN_KINDS.find((one) => one === event.target.value) ?? 'CONTRIBUTION')
          }
        />
        <div>
          <Button type="submit" icon="plus" busy={answer.busy} disabled={!who}>
            {t('speak.addButton')}
          </Button>
        </div>
        <ActSaid {...answer} />
      </form>
    </Disclosure>
  );
}
