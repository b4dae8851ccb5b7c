import { StateBadge, type StateKind } from '@parvis/ui';
import { useTranslation } from '../i18n/use-translation';
import type { LiveState } from './use-live';

const KIND: Record<LiveState, StateKind> = {
  connecting: 'wait',
  live: 'ok',
  reconnecting: 'wait',
  offline: 'no',
  ended: 'no',
};

/** Says quietly whether the numbers beside it are those of now. Absent without JavaScript, where they are not. */
export function LiveMark({ state }: { state: LiveState }) {
  const { t } = useTranslation('live');
  return (
    <p role="status" className="needs-js">
      <StateBadge state={KIND[state]}>{t(state)}</StateBadge>
    </p>
  );
}
