import { QuorumGauge } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { QuorumFactsFragment, RoomFactsFragment } from '../../../shared/graphql/generated/graphql';

/** The quorum in words first, then one stone a seat. A college that has a condition of its own says it below. */
export function QuorumLine({ quorum }: { quorum: RoomFactsFragment['quorum'] }) {
  const { t } = useTranslation('room');
  const { whole, colleges, reached } = quorum;
  const words = useQuorumWords();
  const asked = colleges.filter(({ needed }) => needed !== null);
  return (
    <div className="stack gap-2">
      <QuorumGauge
        present={whole.present}
        represented={whole.represented}
        members={whole.seats}
        needed={reached ? 0 : Number.POSITIVE_INFINITY}
        label={t('quorum.there', { count: whole.present + whole.represented, seats: whole.seats })}
        state={
          reached && whole.needed === null ? t('quorum.none') : reached ? t('quorum.reached') : words(whole)
        }
      />
      {asked.map((college) => (
        <p key={college.college} className="small">
          {t('quorum.college', { college: college.college })} {words(college)}
        </p>
      ))}
    </div>
  );
}

/** « Il manque 2 personnes », « Quorum atteint ». */
export function useQuorumWords() {
  const { t } = useTranslation('room');
  return ({ needed, reached, missing }: QuorumFactsFragment): string =>
    needed === null
      ? t('quorum.none')
      : reached
        ? t('quorum.reached')
        : missing > 0
          ? t('quorum.missing', { count: missing })
          : t('quorum.notReached');
}
