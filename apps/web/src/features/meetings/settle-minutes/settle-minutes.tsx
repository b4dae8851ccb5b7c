import { Button, Note } from '@parvis/ui';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { Minutes } from '../read-minutes/minutes-state';
import { PublishMinutes } from './publish-minutes';
import { useSettle } from './use-settle';
import { VoteOnMinutes } from './vote-on-minutes';

interface SettleMinutesProps {
  minutes: Minutes;
  onChanged: () => Promise<void>;
}

/** Where the minutes are, and the steps that can be taken from there. */
export function SettleMinutes({ minutes, onChanged }: SettleMinutesProps) {
  const { t } = useTranslation('minutes');
  const settle = useSettle(minutes, onChanged);
  const { state } = minutes;
  return (
    <section className="section stack gap-4 needs-js" aria-labelledby="settle">
      <h2 id="settle">{t('settle.title')}</h2>
      <p>{t(`settle.stands.${state}`)}</p>
      <div role="status">{settle.done && <Note kind="ok">{t('settle.done')}</Note>}</div>
      {(settle.problem || settle.trouble) && (
        <Note kind="late" role="alert">
          {settle.problem && <ProblemSentence code={settle.problem.code} />}
          {settle.trouble && <TroubleSentence trouble={settle.trouble} />}
        </Note>
      )}
      {(state === 'DRAFT' || state === 'AMENDED') && (
        <p>
          <Button kind="main" busy={settle.busy} onClick={() => void settle.propose()}>
            {t(state === 'DRAFT' ? 'settle.propose' : 'settle.proposeAgain')}
          </Button>
        </p>
      )}
      {(state === 'PROPOSED' || state === 'AMENDED') && <VoteOnMinutes {...{ minutes, settle }} />}
      {state === 'APPROVED' && <PublishMinutes settle={settle} />}
    </section>
  );
}
