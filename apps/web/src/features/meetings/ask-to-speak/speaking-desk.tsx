import { Button, clockOf, SpeakingQueue, SpeakingTurn, StateBadge } from '@parvis/ui';
import { EndTurnDocument } from '../../../shared/graphql/generated/operations/end-turn';
import { GiveFloorDocument } from '../../../shared/graphql/generated/operations/give-floor';
import { RemoveSpeakerDocument } from '../../../shared/graphql/generated/operations/remove-speaker';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { ActSaid } from '../follow-room/act-said';
import type { DeskPartProps } from '../follow-room/desk';
import { useRoomAct } from '../follow-room/use-room-act';
import { secondsSince, useServerClock } from '../follow-room/use-server-clock';
import { AddSpeaker } from './add-speaker';
import { SpeakingTime } from './speaking-time';

/** Who speaks, who asked, in the order of the body's own rules; first-time speakers are seen. */
export function SpeakingDesk({ room, desk }: DeskPartProps) {
  const { t } = useTranslation('room');
  const { act, ...answer } = useRoomAct();
  const now = useServerClock(room.now);
  const speakers = room.speakers ?? [];
  const first = speakers.find(({ since }) => since === null);
  return (
    <section className="card gap-4" aria-labelledby="speaking">
      <h2 id="speaking" className="fs-2">
        {t('speak.title')}
      </h2>
      <SpeakingQueue label={t('speak.title')} empty={t('speak.empty')}>
        {speakers.map(({ turnId, label, since, ...turn }, index) => (
          <SpeakingTurn
            key={turnId}
            rank={index + 1}
            name={label}
            now={since !== null}
            detail={<Turn {...turn} since={since} now={now} />}
          >
            {since === null ? (
              <>
                <Button
                  icon="mic"
                  disabled={answer.busy}
                  aria-label={t('speak.giveTo', { name: label })}
                  onClick={() => void act(GiveFloorDocument, { turnId }, t('speak.given', { name: label }))}
                >
                  {t('speak.give')}
                </Button>
                <Button
                  kind="quiet"
                  icon="cross"
                  disabled={answer.busy}
                  aria-label={t('speak.removeOf', { name: label })}
                  onClick={() =>
                    void act(RemoveSpeakerDocument, { turnId }, t('speak.removed', { name: label }))
                  }
                >
                  {t('speak.remove')}
                </Button>
              </>
            ) : (
              <Button
                disabled={answer.busy}
                onClick={() => void act(EndTurnDocument, { meetingId: room.id })}
              >
                {t('speak.end')}
              </Button>
            )}
          </SpeakingTurn>
        ))}
      </SpeakingQueue>
      {first && (
        <div>
          <Button
            kind="main"
            icon="mic"
            busy={answer.busy}
            onClick={() =>
              void act(GiveFloorDocument, { turnId: first.turnId }, t('speak.given', { name: first.label }))
            }
          >
            {t('speak.giveTo', { name: first.label })}
          </Button>
        </div>
      )}
      <ActSaid {...answer} />
      <AddSpeaker room={room} desk={desk} />
      <SpeakingTime desk={desk} />
    </section>
  );
}

type TurnProps = Pick<NonNullable<DeskPartProps['room']['speakers']>[number], 'kind' | 'spoken' | 'since'>;

/** Since when she speaks; or what she asked for, and whether it is the first time that she is heard. */
function Turn({ kind, spoken, since, now }: TurnProps & { now: number }) {
  const { t } = useTranslation('room');
  if (since !== null) return t('speak.since', { time: clockOf(secondsSince(since, now)) });
  return (
    <>
      {t(`turn.${kind}`)}{' '}
      {spoken === 0 ? (
        <StateBadge state="open">{t('speak.first')}</StateBadge>
      ) : (
        t('speak.nth', { count: spoken + 1 })
      )}
    </>
  );
}
