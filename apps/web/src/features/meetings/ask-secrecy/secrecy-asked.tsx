import { useTranslation } from '../../../shared/i18n/use-translation';
import type { Question } from '../follow-room/outcome-card';

/** How many have asked that a prepared question be secret, of how many must; nothing where nobody can ask. */
export function SecrecyAsked({ question }: { question: Question }) {
  const { t } = useTranslation('room');
  const { secrecyAsked: count, secrecyFrom: from } = question;
  if (from === null) return null;
  return <p className="small">{t(count >= from ? 'secrecy.reached' : 'secrecy.count', { count, from })}</p>;
}
