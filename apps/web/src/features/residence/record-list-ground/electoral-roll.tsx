import { Button, ConfirmDialog, ErrorSummary, Note, Textarea } from '@parvis/ui';
import { useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useFaults } from '../../../shared/forms/use-faults';
import { useFormats } from '../../../shared/formats/use-formats';
import type { ElectoralRollAnswerFragment } from '../../../shared/graphql/generated/graphql';
import { EndElectoralRollGroundDocument } from '../../../shared/graphql/generated/operations/end-electoral-roll-ground';
import { RecordElectoralRollGroundDocument } from '../../../shared/graphql/generated/operations/record-electoral-roll-ground';
import type { SeeTownListsQuery } from '../../../shared/graphql/generated/operations/see-town-lists';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useFreshProof } from '../../../shared/passkeys/use-fresh-proof';

interface ElectoralRollProps {
  roll: SeeTownListsQuery['townLists']['electoralRoll'];
  by: string | null;
  onChanged: () => Promise<void>;
}

/** Off, unless a ground is on record: it is written here, and ended here. */
export function ElectoralRoll({ roll, by, onChanged }: ElectoralRollProps) {
  const { t } = useTranslation('lists');
  const { date } = useFormats();
  const [ground, setGround] = useState('');
  const [asking, setAsking] = useState(false);
  const recording = useMutate(RecordElectoralRollGroundDocument);
  const ending = useMutate(EndElectoralRollGroundDocument);
  const { read, faults, problem } = useFaults();
  const fresh = useFreshProof();
  const trouble = recording.trouble ?? ending.trouble;

  const take = async (
    answer: ElectoralRollAnswerFragment | undefined,
    again: () => Promise<void>,
  ): Promise<void> => {
    setAsking(false);
    if (!answer) return;
    if (answer.__typename === 'FreshProofNeeded') return fresh.ask(again);
    if (answer.__typename !== 'ElectoralRollSet') return read(answer);
    read(null);
    setGround('');
    await onChanged();
  };
  const record = async (): Promise<void> =>
    take((await recording.run({ ground }))?.recordElectoralRollGround, record);
  const end = async (): Promise<void> => take((await ending.run())?.endElectoralRollGround, end);

  return (
    <section className="section stack gap-4">
      <h2>{t('roll')}</h2>
      {(problem || trouble) && (
        <Note kind="late" role="alert">
          {problem && <ProblemSentence code={problem.code} />}
          {trouble && <TroubleSentence trouble={trouble} />}
        </Note>
      )}
      {roll ? (
        <>
          <p>{t('rollOn', { date: date(roll.recordedAt), name: by ?? t('noName') })}</p>
          <blockquote>
            <bdi>{roll.ground}</bdi>
          </blockquote>
          <p className="row needs-js">
            <Button onClick={() => setAsking(true)}>{t('end')}</Button>
          </p>
        </>
      ) : (
        <>
          <p>{t('rollOff')}</p>
          <GroundForm
            ground={ground}
            faults={faults}
            busy={recording.busy}
            onGround={setGround}
            onRecord={() => void record()}
          />
        </>
      )}
      <ConfirmDialog
        open={asking}
        title={t('end')}
        confirmLabel={t('endYes')}
        cancelLabel={t('cancel')}
        busy={ending.busy}
        onConfirm={() => void end()}
        onClose={() => setAsking(false)}
      >
        <p>{t('endText')}</p>
      </ConfirmDialog>
      {fresh.dialog}
    </section>
  );
}

interface GroundFormProps {
  ground: string;
  faults: readonly { field: string; message: string }[];
  busy: boolean;
  onGround: (ground: string) => void;
  onRecord: () => void;
}

function GroundForm({ ground, faults, busy, onGround, onRecord }: GroundFormProps) {
  const { t } = useTranslation('lists');
  return (
    <form
      method="dialog"
      className="stack gap-4 needs-js"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onRecord();
      }}
    >
      <ErrorSummary title={t('errors')} errors={faults} />
      <Textarea
        id="ground"
        label={t('ground')}
        hint={t('groundHint')}
        rows={4}
        maxLength={1000}
        value={ground}
        error={faults.find(({ field }) => field === 'ground')?.message}
        onChange={(event) => onGround(event.target.value)}
      />
      <p className="row">
        <Button type="submit" busy={busy}>
          {t('record')}
        </Button>
      </p>
    </form>
  );
}
