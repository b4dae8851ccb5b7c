import { StateBadge } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { LiveMark } from '../../../shared/realtime/live-mark';
import type { LiveState } from '../../../shared/realtime/use-live';

/** Whether the screen is that of now: without a session it is read again every few seconds, and says so. */
export function RoomMark({ live }: { live: LiveState }) {
  const { t } = useTranslation('room');
  if (live !== 'ended') return <LiveMark state={live} />;
  return (
    <p role="status" className="needs-js">
      <StateBadge state="wait">{t('top.polled')}</StateBadge>
    </p>
  );
}
