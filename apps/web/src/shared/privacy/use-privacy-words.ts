import { useTranslation } from '../i18n/use-translation';

/** How long, as the API says it. */
export interface KeptFor {
  readonly after: string;
  readonly days: number | null;
  readonly months: number | null;
  readonly years: number | null;
}

/**
 * Words of the register by the codes that the API sends. A code without its sentence shows itself: the page of a table
 * that came yesterday must not fail. Pages that use it name the namespace 'privacy'.
 */
export function usePrivacyWords() {
  const { t } = useTranslation('privacy');
  const word = (key: string, fallback: string): string => t(key as never, { defaultValue: fallback });
  const lasting = ({ days, months, years }: KeptFor): string => {
    if (years) return t('lasts.years', { count: years });
    if (months) return t('lasts.months', { count: months });
    return days ? t('lasts.days', { count: days }) : '';
  };
  return {
    name: (processing: string) => word(`processings.${processing}.name`, processing),
    purpose: (processing: string) => word(`processings.${processing}.purpose`, ''),
    data: (processing: string) => word(`processings.${processing}.data`, ''),
    table: (table: string) => word(`tables.${table}`, table),
    kept: (ground: string) => word(`kept.${ground}`, ground),
    ground: (ground: string) => word(`ground.${ground}`, ground),
    source: (source: string) => word(`source.${source}`, source),
    role: (role: string) => word(`seenBy.${role}`, role),
    cause: (cause: string) => word(`desk.cause.${cause}`, cause),
    keptFor: (kept: KeptFor): string => {
      const duration = lasting(kept);
      const after = word(`after.${kept.after}`, kept.after);
      return duration ? t('keptFor', { duration, after }) : t('keptUntil', { after });
    },
  };
}
