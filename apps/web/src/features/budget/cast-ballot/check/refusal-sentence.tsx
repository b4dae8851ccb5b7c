import { useTranslation } from '../../../../shared/i18n/use-translation';
import { ProblemSentence } from '../../../../shared/forms/problem-sentence';

/** A refusal of the server by its code, or `not_noted`: the box about the code is not ticked. */
export interface Refusal {
  code: string;
  reason?: string;
}

const REASONS = [
  'empty',
  'repeated',
  'unknown_project',
  'too_many',
  'over_envelope',
  'bad_code',
  'code_taken',
] as const;

export function RefusalSentence({ refusal: { code, reason } }: { refusal: Refusal }) {
  const { t } = useTranslation('vote');
  if (code === 'not_noted') return <>{t('check.notNoted')}</>;
  const known = REASONS.find((each) => each === reason);
  return known ? <>{t(`refused.${known}`)}</> : <ProblemSentence code={code} />;
}
