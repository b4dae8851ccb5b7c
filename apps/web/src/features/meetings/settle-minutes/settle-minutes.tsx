import { Button, ErrorSummary, Input, Note, Segmented } from '@parvis/ui';
import { useState } from 'react';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useDraft } from '../../../shared/forms/use-draft';
import type { MinutesSignature } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { Minutes } from '../read-minutes/minutes-state';
import { useSettle } from './use-settle';

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
    <section className="section stack gap-4" aria-labelledby="settle">
      <h2 id="settle">{t('settle.title')}</h2>
      <div role="status">{settle.done && <Note kind="ok">{t('settle.done')}</Note>}</div>
      {(settle.problem || settle.trouble) && (
        <Note kind="late" role="alert">
          {settle.problem && <ProblemSentence code={settle.problem.code} />}
          {settle.trouble && <TroubleSentence trouble={settle.trouble} />}
        </Note>
      )}
      {(state === 'DRAFT' || state === 'AMENDED') && (
        <div className="stack gap-2">
          <p>{t('settle.proposeText')}</p>
          <p>
            <Button kind="main" busy={settle.busy} onClick={() => void settle.propose()}>
              {t('settle.propose')}
            </Button>
          </p>
        </div>
      )}
      {(state === 'PROPOSED' || state === 'AMENDED') && <Approve {...{ minutes, settle }} />}
      {state === 'APPROVED' && <Publish settle={settle} />}
    </section>
  );
}

type Settle = ReturnType<typeof useSettle>;
const FIELDS = ['approvedIn', 'inFavour', 'against', 'abstained'] as const;

function Approve({ minutes: { meetingId }, settle }: { minutes: Minutes; settle: Settle }) {
  const { t } = useTranslation('minutes');
  const empty = { approvedIn: '', inFavour: '', against: '', abstained: '' };
  const { value, change } = useDraft(`minutes.vote.${meetingId}`, empty);
  return (
    <form
      className="stack gap-3"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void settle.approve(value);
      }}
    >
      <h3>{t('settle.approve')}</h3>
      <p>{t('settle.approveText')}</p>
      <ErrorSummary title={t('settle.errors')} errors={settle.faults} />
      <div className="row gap-4">
        {FIELDS.map((field) => (
          <Input
            key={field}
            id={field}
            inputMode="numeric"
            className="input--short"
            label={t(`settle.${field}`)}
            value={value[field]}
            error={settle.faultOf(field)}
            onChange={(event) => change({ [field]: event.target.value })}
          />
        ))}
      </div>
      <p>
        <Button type="submit" busy={settle.busy}>
          {t('settle.approve')}
        </Button>
      </p>
    </form>
  );
}

function Publish({ settle }: { settle: Settle }) {
  const { t } = useTranslation('minutes');
  const [signature, setSignature] = useState<MinutesSignature>('PAPER');
  return (
    <div className="stack gap-3">
      <p>{t('settle.publishText')}</p>
      <Segmented
        legend={t('settle.how')}
        segments={[
          { value: 'PAPER', label: t('settle.paper') },
          { value: 'SEAL', label: t('settle.seal') },
        ]}
        value={signature}
        onChange={(value) => setSignature(value === 'SEAL' ? 'SEAL' : 'PAPER')}
      />
      <p>
        <Button kind="main" busy={settle.busy} onClick={() => void settle.publish(signature)}>
          {t('settle.publish')}
        </Button>
      </p>
    </div>
  );
}
