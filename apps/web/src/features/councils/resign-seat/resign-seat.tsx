import { Button, ConfirmDialog, Textarea } from '@parvis/ui';
import { useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useFaults } from '../../../shared/forms/use-faults';
import type { MySeatPartsFragment } from '../../../shared/graphql/generated/graphql';
import { ResignSeatDocument } from '../../../shared/graphql/generated/operations/resign-seat';
import { useTranslation } from '../../../shared/i18n/use-translation';

interface ResignSeatProps {
  seat: MySeatPartsFragment;
  onChanged: () => Promise<void>;
}

/** Leaves a seat for good, after asking once. */
export function ResignSeat({ seat, onChanged }: ResignSeatProps) {
  const { t } = useTranslation('seats');
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const { run, busy, trouble } = useMutate(ResignSeatDocument);
  const { read, problem, faultOf } = useFaults();
  const resign = async () => {
    const answer = (await run({ seat: seat.id, reason }))?.resignSeat;
    if (!answer) return;
    if (answer.__typename !== 'SeatResigned') return read(answer);
    setAsking(false);
    await onChanged();
  };
  return (
    <>
      <Button kind="quiet" className="needs-js" onClick={() => setAsking(true)}>
        {t('resign.button')} <span className="vh">{seat.body}</span>
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('resign.title', { body: seat.body })}
        confirmLabel={t('resign.confirm')}
        cancelLabel={t('resign.cancel')}
        busy={busy}
        trouble={
          (problem || trouble) && (
            <>
              {problem && <ProblemSentence code={problem.code} />}
              {trouble && <TroubleSentence trouble={trouble} />}
            </>
          )
        }
        onConfirm={() => void resign()}
        onClose={() => setAsking(false)}
      >
        <p>{t('resign.text')}</p>
        <Textarea
          id={`resign-${seat.id}`}
          label={t('answer.reason')}
          hint={t('resign.reasonHint')}
          error={faultOf('reason')}
          rows={2}
          dir="auto"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </ConfirmDialog>
    </>
  );
}
