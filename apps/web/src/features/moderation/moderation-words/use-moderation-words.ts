import { MODERATION_REASONS, type ModerationReason } from '@parvis/contract';
import { useTranslation } from '../../../shared/i18n/use-translation';

const isReason = (word: string): word is ModerationReason =>
  MODERATION_REASONS.some((reason) => reason === word);

/** Words that all screens of moderation share. A reason that the web does not know yet reads "another reason". */
export function useModerationWords() {
  const { t } = useTranslation('moderation');
  return {
    reason: (word: string) => t(`reason.${isReason(word) ? word : 'other'}`),
    reasonDetail: (word: ModerationReason) => t(`reasonDetail.${word}`),
  };
}
