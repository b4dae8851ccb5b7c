import { Button, Dialog, Note, Textarea } from '@parvis/ui';
import { useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useFaults } from '../../../shared/forms/use-faults';
import type { DoublePairFragment, DoubleVerdict } from '../../../shared/graphql/generated/graphql';
import { AnswerDoubleDocument } from '../../../shared/graphql/generated/operations/answer-double';
import { useTranslation } from '../../../shared/i18n/use-translation';

export interface DoubleDialogProps {
  pair: DoublePairFragment;
  verdict: DoubleVerdict;
  onClose: () => void;
  onAnswered: () => Promise<void>;
}

const LONGEST_NOTE = 300;

/** Says what the answer does, and asks for a note where somebody is to be asked. What was typed stays on a refusal. */
export function DoubleDialog({ pair, verdict, onClose, onAnswered }: DoubleDialogProps) {
  const { t } = useTranslation('doubles');
  const [note, setNote] = useState('');
  const { read, faultOf, problem } = useFaults();
  const { run, busy, trouble } = useMutate(AnswerDoubleDocument);
  const asks = verdict === 'ASK';
  const send = async () => {
    const [oneId = '', otherId = ''] = pair.accounts.map(({ id }) => id);
    const answer = (await run({ oneId, otherId, verdict, note: asks ? note : null }))?.answerDouble;
    if (!answer) return;
    if (answer.__typename !== 'DoubleAnswered') return read(answer);
    onClose();
    await onAnswered();
  };
  return (
    <Dialog open title={t(`${verdict}.title`)} onClose={onClose}>
      <div className="stack gap-4">
        <p>{t(`${verdict}.text`, { name: pair.accounts[0]?.displayName ?? '' })}</p>
        {asks && (
          <Textarea
            id="double-note"
            label={t('ASK.note')}
            hint={t('ASK.hint')}
            rows={3}
            maxLength={LONGEST_NOTE}
            value={note}
            error={faultOf('note')}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
        {(problem || trouble) && (
          <Note kind="late" role="alert">
            {problem && <ProblemSentence code={problem.code} />}
            {trouble && <TroubleSentence trouble={trouble} />}
          </Note>
        )}
        <p className="row">
          <Button kind="main" busy={busy} onClick={() => void send()}>
            {t(`${verdict}.yes`)}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </p>
      </div>
    </Dialog>
  );
}
