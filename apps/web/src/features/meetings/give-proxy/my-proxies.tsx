import { Button } from '@parvis/ui';
import { TakeProxyBackDocument } from '../../../shared/graphql/generated/operations/take-proxy-back';
import type { RoomPlaceFragment } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { ActSaid } from '../follow-room/act-said';
import { useRoomAct } from '../follow-room/use-room-act';

interface MyProxiesProps {
  meetingId: string;
  place: NonNullable<RoomPlaceFragment['myPlace']>;
}

/** Whose voices this person carries, and who carries hers. */
export function MyProxies({ meetingId, place: { speaksFor, gaveProxyTo } }: MyProxiesProps) {
  const { t } = useTranslation('room');
  const { locale } = useNames();
  const { act, ...answer } = useRoomAct();
  if (speaksFor.length === 0 && gaveProxyTo === null) return null;
  return (
    <section className="stack gap-3" aria-label={t('proxy.mine')}>
      {speaksFor.length > 0 && <p>{t('proxy.carry', { names: locale(speaksFor) })}</p>}
      {gaveProxyTo !== null && (
        <>
          <p>{t('proxy.gave', { name: gaveProxyTo })}</p>
          <div>
            <Button
              busy={answer.busy}
              onClick={() => void act(TakeProxyBackDocument, { meetingId }, t('proxy.back'))}
            >
              {t('proxy.takeBack')}
            </Button>
          </div>
        </>
      )}
      <ActSaid {...answer} />
    </section>
  );
}

function useNames() {
  const { i18n } = useTranslation('room');
  return { locale: (names: readonly string[]) => new Intl.ListFormat(i18n.language).format(names) };
}
