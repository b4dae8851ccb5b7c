import { Button, Textarea } from '@parvis/ui';
import { useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFaults } from '../../../shared/forms/use-faults';
import { DecideAmendmentDocument } from '../../../shared/graphql/generated/operations/decide-amendment';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { Answer } from '../see-body-desk/answer';
import type { WorkProps } from '../see-opinion-desk/opinion-work-page';

/** Yes or no to an amendment, always with a reason. */
export function DecideForm({ work, amendmentId, onChanged }: WorkProps & { amendmentId: string }) {
  const { t } = useTranslation('opining');
  const [reason, setReason] = useState('');
  const { run, busy, trouble } = useMutate(DecideAmendmentDocument);
  const { read, problem, faultOf } = useFaults();
  const decide = async (accept: boolean) => {
    read(null);
    const { bodySlug: body, id: opinionId, version: seenVersion } = work;
    const input = { body, opinionId, amendmentId, accept, reason, seenVersion };
    const answer = (await run({ input }))?.decideAmendment;
    if (!answer) return;
    if (answer.__typename !== 'OpinionActed') read(answer);
    if (answer.__typename !== 'InvalidInput') await onChanged();
  };
  return (
    <div className="stack gap-3 measure needs-js">
      <Textarea
        id={`decide-${amendmentId}`}
        label={t('amend.why')}
        error={faultOf('reason')}
        value={reason}
        dir="auto"
        rows={2}
        onChange={(event) => setReason(event.target.value)}
      />
      <Answer problem={problem} trouble={trouble} />
      <p className="row">
        <Button busy={busy} onClick={() => void decide(true)}>
          {t('amend.accept')}
        </Button>
        <Button busy={busy} onClick={() => void decide(false)}>
          {t('amend.reject')}
        </Button>
      </p>
    </div>
  );
}
