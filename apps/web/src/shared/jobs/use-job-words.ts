import { isJobKind, isJobProblem, isJobStep } from '@parvis/contract';
import { useTranslation } from '../i18n/use-translation';
import type { JobStandingFragment } from '../graphql/generated/graphql';
import { useFormats } from '../formats/use-formats';

/** A job in sentences. A code that this version does not know gets a general one. */
export function useJobWords() {
  const { t } = useTranslation('jobs');
  const { number } = useFormats();
  return {
    title: ({ kind, label }: JobStandingFragment): string =>
      t(`kind.${isJobKind(kind) ? kind : 'other'}`, { label }),
    problem: ({ problem }: JobStandingFragment): string =>
      t(`problem.${problem && isJobProblem(problem) ? problem : 'other'}`),
    bar: ({ state, step, done, total }: JobStandingFragment): string => {
      if (state === 'WAITING') return t('barWaiting');
      const what = t(`step.${step && isJobStep(step) ? step : 'other'}`);
      return total > 0
        ? t('bar', { step: what, done: number(done), total: number(total) })
        : t('barUnknown', { step: what });
    },
  };
}
