import { ButtonLink } from '@parvis/ui';
import { paths } from '../../../paths';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { type FollowUpBoard, FollowUpLines } from './follow-up-lines';

interface StandingFollowUpsProps {
  board: FollowUpBoard;
  /** Number of the meeting: what it decides itself is not taken up again there. */
  number: number;
}

/** On the agenda of each meeting that follows: what is open since earlier ones, until it is done. */
export function StandingFollowUps({ board: { items, assembly }, number }: StandingFollowUpsProps) {
  const { t } = useTranslation('minutes');
  const earlier = items.filter(({ meeting, state }) => state === 'OPEN' && meeting < number);
  if (earlier.length === 0) return null;
  return (
    <section className="section stack gap-4" aria-labelledby="standing">
      <h2 id="standing">{t('suites.toCome')}</h2>
      <p>{t('suites.toComeText')}</p>
      <FollowUpLines items={earlier} />
      <p>
        <ButtonLink href={paths.followUps(assembly.slug)}>{t('suites.all')}</ButtonLink>
      </p>
    </section>
  );
}
