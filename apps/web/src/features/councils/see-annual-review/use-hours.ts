import { useTranslation } from '../../../shared/i18n/use-translation';

/** « 2 h 15 » */
export function useHours(): (minutes: number) => string {
  const { t } = useTranslation('reviews');
  return (minutes) =>
    t('hours', { hours: Math.floor(minutes / 60), minutes: String(minutes % 60).padStart(2, '0') });
}
