import { Button, Select } from '@parvis/ui';
import { useEffect, useRef, useState } from 'react';
import { AskToSpeakDocument } from '../../../shared/graphql/generated/operations/ask-to-speak';
import { WithdrawTurnDocument } from '../../../shared/graphql/generated/operations/withdraw-turn';
import type { RoomPlaceFragment, TurnKind } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { LiveState } from '../../../shared/realtime/use-live';
import { ActSaid } from '../follow-room/act-said';
import { useRoomAct } from '../follow-room/use-room-act';

export const TURN_KINDS = [
  'CONTRIBUTION',
  'QUESTION',
  'REPLY',
  'POINT_OF_ORDER',
] as const satisfies readonly TurnKind[];

interface RaiseHandProps {
  room: RoomPlaceFragment;
  place: NonNullable<RoomPlaceFragment['myPlace']>;
  live: LiveState;
}

/** The biggest button of the phone, then the rank and who speaks, in words. */
export function RaiseHand({ room, place, live }: RaiseHandProps) {
  const { t } = useTranslation('room');
  const { act, ...answer } = useRoomAct();
  const [kind, setKind] = useState<TurnKind>('CONTRIBUTION');
  const [wished, setWished] = useState(false);
  const { turnId, speaks } = place;
  const raise = async () => {
    setWished(true);
    if (await act(AskToSpeakDocument, { meetingId: room.id, kind })) setWished(false);
  };
  const lost = wished && answer.trouble !== undefined;
  const again = useRef(raise);
  useEffect(() => void (again.current = raise));
  // The server answers a hand that is already up as it answered the first: sent again once the line is back.
  useEffect(() => {
    if (live === 'live' && lost) void again.current();
  }, [live, lost]);
  return (
    <section className="stack gap-3" aria-label={t('hand.label')}>
      {!turnId && (
        <Select
          id="turn-kind"
          label={t('hand.kind')}
          options={TURN_KINDS.map((value) => ({ value, label: t(`turn.${value}`) }))}
          value={kind}
          onChange={(event) =>
            setKind(TURN_KINDS.find((one) => one === event.target.value) ?? 'CONTRIBUTION')
          }
        />
      )}
      <Button
        kind="main"
        big
        wide
        icon="hand"
        busy={answer.busy}
        aria-pressed={turnId !== null}
        onClick={() => void (turnId ? act(WithdrawTurnDocument, { turnId }) : raise())}
      >
        {turnId ? (speaks ? t('hand.done') : t('hand.lower')) : t('hand.raise')}
      </Button>
      <div role="status">
        <Wait room={room} place={place} />
        {lost && <p>{t('hand.kept')}</p>}
      </div>
      <ActSaid {...answer} trouble={lost ? undefined : answer.trouble} />
    </section>
  );
}

function Wait({ room: { speakers, waitingToSpeak }, place: { rank, speaks } }: Omit<RaiseHandProps, 'live'>) {
  const { t } = useTranslation('room');
  const speaker = speakers?.find(({ since }) => since !== null);
  if (speaks)
    return (
      <p className="fs-1">
        <strong>{t('hand.yours')}</strong>
      </p>
    );
  const now = speaker ? t('hand.speaks', { name: speaker.label }) : t('hand.nobody');
  if (rank !== null)
    return (
      <p>
        <strong>{t('hand.rank', { count: rank, ordinal: true })}</strong> {now}
      </p>
    );
  return (
    <p>
      {now} {waitingToSpeak > 0 && t('hand.waiting', { count: waitingToSpeak })}
    </p>
  );
}
