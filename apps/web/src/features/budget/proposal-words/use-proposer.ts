import { useTranslation } from '../../../shared/i18n/use-translation';

/** The proposer as shown: whoever erased her account has no name any more. Pages that use it name 'proposals'. */
export function useProposer(): (name: string) => string {
  const { t } = useTranslation('proposals');
  return (name) => name || t('left');
}
