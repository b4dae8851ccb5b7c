import { useTranslation } from '../../../shared/i18n/use-translation';
import type { RoomFactsFragment } from '../../../shared/graphql/generated/graphql';

type Item = RoomFactsFragment['agenda'][number];

/** The point that the room is at; the next one is what follows it. */
export const currentItem = (agenda: readonly Item[]): Item | undefined => agenda.find((item) => item.current);
export const nextItem = (agenda: readonly Item[]): Item | undefined => {
  const current = currentItem(agenda);
  return agenda.find(({ position }) => position > (current?.position ?? 0));
};

/** Always first: what is being dealt with now. */
export function RoomTop({ room: { agenda, state } }: { room: RoomFactsFragment }) {
  const { t } = useTranslation('room');
  const item = currentItem(agenda);
  const waiting = state === 'HELD' ? t('top.over') : state === 'IN_SESSION' ? t('top.none') : t('top.soon');
  return (
    <div className="room-top" aria-live="polite">
      {item && <p className="small">{t('top.point', { position: item.position, total: agenda.length })}</p>}
      <p className="room-top-title">{item?.title ?? waiting}</p>
    </div>
  );
}
