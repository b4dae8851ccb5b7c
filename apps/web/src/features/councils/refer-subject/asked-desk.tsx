import { Button, LinesList, Textarea } from '@parvis/ui';
import { useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFaults } from '../../../shared/forms/use-faults';
import { DeclineReferralDocument } from '../../../shared/graphql/generated/operations/decline-referral';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { Answer } from '../see-body-desk/answer';
import { Asked, type AskedLine, type AskedListsProps } from '../see-referrals/asked-lists';

/** What is asked of the body: answered by an opinion, or declined with a reason. */
export function AskedDesk({ body, referrals: { asked }, onChanged }: AskedListsProps) {
  const { t } = useTranslation('opining');
  return (
    <section className="section stack gap-4" aria-labelledby="asked">
      <h2 id="asked">{t('asked.title')}</h2>
      {asked.length === 0 && <p className="muted">{t('asked.none')}</p>}
      <LinesList>
        {asked.map((line) => (
          <div key={line.id} className="stack gap-3">
            <Asked body={body} line={line} />
            {line.state === 'OPEN' && <Decline body={body} line={line} onChanged={onChanged} />}
          </div>
        ))}
      </LinesList>
    </section>
  );
}

interface DeclineProps {
  body: string;
  line: AskedLine;
  onChanged: () => Promise<void>;
}

function Decline({ body, line, onChanged }: DeclineProps) {
  const { t } = useTranslation('opining');
  const [reason, setReason] = useState('');
  const { run, busy, trouble } = useMutate(DeclineReferralDocument);
  const { read, problem, faultOf } = useFaults();
  const decline = async () => {
    read(null);
    const answer = (await run({ input: { body, referralId: line.id, reason } }))?.declineReferral;
    if (!answer) return;
    if (answer.__typename !== 'ReferralActed') return read(answer);
    await onChanged();
  };
  return (
    <div className="stack gap-3 measure needs-js">
      <p className="muted small">{t('asked.how')}</p>
      <Textarea
        id={`decline-${line.id}`}
        label={t('asked.reason')}
        error={faultOf('reason')}
        value={reason}
        dir="auto"
        rows={2}
        onChange={(event) => setReason(event.target.value)}
      />
      <Answer problem={problem} trouble={trouble} />
      <p>
        <Button busy={busy} onClick={() => void decline()}>
          {t('asked.decline')}
        </Button>
      </p>
    </div>
  );
}
