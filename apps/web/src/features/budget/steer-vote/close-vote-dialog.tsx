import { Button, Dialog, Note } from '@parvis/ui';
import { useState } from 'react';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFormats } from '../../../shared/formats/use-formats';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import {
  CloseVoteDocument,
  type CloseVoteMutation,
} from '../../../shared/graphql/generated/operations/close-vote';
import type { SteeredEdition } from './steer-vote';

interface CloseVoteDialogProps {
  open: boolean;
  edition: SteeredEdition;
  onClose: () => void;
  onDone: () => Promise<void>;
}

type Refused = Exclude<CloseVoteMutation['closeVote'], { __typename: 'Edition' }>;

/** There is no way back: said before, not after. */
export function CloseVoteDialog({ open, edition, onClose, onDone }: CloseVoteDialogProps) {
  const { t } = useTranslation('steer');
  const { date } = useFormats();
  const [refused, setRefused] = useState<Refused | null>(null);
  const { run, busy, trouble } = useMutate(CloseVoteDocument);
  const end = edition.schedule.find(({ phase }) => phase === 'VOTE')?.endsAt;

  const closeVote = async () => {
    const answer = await run({ edition: edition.slug });
    if (!answer) return;
    const result = answer.closeVote;
    if (result.__typename === 'Edition') await onDone();
    else setRefused(result);
  };
  return (
    <Dialog open={open} title={t('closeTitle')} onClose={onClose}>
      <div className="stack gap-4">
        <p>{t('closeText')}</p>
        {edition.phase === 'VOTE' && end && (
          <Note kind="open">
            <p>{t('closeEarly', { end: date(end, 'moment') })}</p>
          </Note>
        )}
        {refused && (
          <Note kind="late" role="alert">
            <p>
              <ProblemSentence code={refused.code} />
            </p>
            {refused.__typename === 'UrnMismatch' && (
              <p>{t('mismatch', { signatures: refused.signatures, ballots: refused.ballots })}</p>
            )}
          </Note>
        )}
        {trouble && (
          <Note kind="late" role="alert">
            <p>
              <TroubleSentence trouble={trouble} />
            </p>
          </Note>
        )}
        <p className="row">
          <Button kind="alert" icon="lock" busy={busy} onClick={() => void closeVote()}>
            {t('closeYes')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </p>
      </div>
    </Dialog>
  );
}
