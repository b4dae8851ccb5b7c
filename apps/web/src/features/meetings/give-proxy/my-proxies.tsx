import { Button } from '@parvis/ui';
import { TakeProxyBackDocument } from '../../../shared/graphql/generated/operations/take-proxy-back';
import type { RoomPlaceFragment } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { ActSaid } from '../follow-room/act-said';
import { useRoomAct } from '../follow-room/use-room-act';
import { GiveMyProxy } from './give-my-proxy';

interface MyProxiesProps {
  room: Pick<RoomPlaceFragment, 'id' | 'state' | 'assembly' | 'number'>;
  place: NonNullable<RoomPlaceFragment['myPlace']>;
}

/** Whose voices this person carries, and who carries hers. */
export function MyProxies({ room, place }: MyProxiesProps) {
  const { id: meetingId, state } = room;
  const { speaksFor, gaveProxyTo, present, waiting } = place;
  const { t } = useTranslation('room');
  const { locale } = useNames();
  const { act, ...answer } = useRoomAct();
  const goesOn = state === 'CALLED' || state === 'IN_SESSION';
  const mayGive = goesOn && gaveProxyTo === null && !present && !waiting;
  if (speaksFor.length === 0 && gaveProxyTo === null && !mayGive) return null;
  return (
    <section className="stack gap-3" aria-label={t('proxy.mine')}>
      {speaksFor.length > 0 && <p>{t('proxy.carry', { names: locale(speaksFor) })}</p>}
      {gaveProxyTo !== null && (
        <>
          <p>{t('proxy.gave', { name: gaveProxyTo })}</p>
          {goesOn && (
            <div>
              <Button
                busy={answer.busy}
                onClick={() => void act(TakeProxyBackDocument, { meetingId }, t('proxy.back'))}
              >
                {t('proxy.takeBack')}
              </Button>
            </div>
          )}
        </>
      )}
      {mayGive && <GiveMyProxy room={room} act={act} busy={answer.busy} />}
      <ActSaid {...answer} />
    </section>
  );
}

function useNames() {
  const { i18n } = useTranslation('room');
  return { locale: (names: readonly string[]) => new Intl.ListFormat(i18n.language).format(names) };
}
