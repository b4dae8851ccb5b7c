import { useTranslation } from '../../../shared/i18n/use-translation';

/** The proposer as shown. One sentence for an erased account and a consent taken back: the second would tell an age. Pages that use it name 'proposals'. */
export function useProposer(): (name: string) => string {
  const { t } = useTranslation('proposals');
  return (name) => name || t('left');
}
