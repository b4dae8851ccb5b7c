import { Note } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useFormats } from '../../../shared/formats/use-formats';
import { FaultSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import type { SignIn } from './use-sign-in';

/** Why it did not go on, and what to do; said at once to those who listen. Faults of a field stand by the field. */
export function ObstacleNote({ obstacle, trouble }: Pick<SignIn, 'obstacle' | 'trouble'>) {
  const { t } = useTranslation('identity');
  const { date } = useFormats();
  if (trouble) {
    return (
      <Note kind="late" role="alert">
        <TroubleSentence trouble={trouble} />
      </Note>
    );
  }
  if (!obstacle || obstacle.kind === 'fault') return null;
  return (
    <Note kind="late" role="alert">
      {obstacle.kind === 'wrongCode' && t('wrongCode', { count: obstacle.attemptsLeft })}
      {obstacle.kind === 'expired' && t('expired')}
      {obstacle.kind === 'tooMany' && t('tooMany', { time: date(obstacle.retryAt, 'time') })}
    </Note>
  );
}

/** The sentence to put under a field, when the fault is its own. */
export function faultOf(obstacle: SignIn['obstacle'], field: string) {
  if (obstacle?.kind !== 'fault' || obstacle.fault.field !== field) return undefined;
  return <FaultSentence rule={obstacle.fault.rule} limit={obstacle.fault.limit} />;
}
