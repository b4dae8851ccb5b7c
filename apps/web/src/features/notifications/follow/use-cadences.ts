import type { Option } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { Cadence } from '../../../shared/graphql/generated/graphql';

const CADENCES = ['INSTANT', 'DAILY', 'WEEKLY', 'NONE'] as const satisfies readonly Cadence[];

/** How soon one is told, as a list to choose from. */
export function useCadences(): readonly (Option & { value: Cadence })[] {
  const { t } = useTranslation('follow');
  return CADENCES.map((value) => ({ value, label: t(`cadence.${value}`) }));
}
