import { Button, Disclosure, Input, Note } from '@parvis/ui';
import { useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useFaults } from '../../../shared/forms/use-faults';
import { EraseMeDocument } from '../../../shared/graphql/generated/operations/erase-me';
import type { SeeMyDataQuery } from '../../../shared/graphql/generated/operations/see-my-data';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useFreshProof } from '../../../shared/passkeys/use-fresh-proof';
import { DataFate } from './data-fate';

export interface ErasePanelProps {
  data: SeeMyDataQuery['myData'];
  onErased: () => Promise<void>;
}

/** What goes, what loses her name, what stays and why; then her own name typed, and it is done. */
export function ErasePanel({ data, onErased }: ErasePanelProps) {
  const { t } = useTranslation('privacy');
  const { refusal, rows, displayName } = data;
  return (
    <section className="section stack gap-5" aria-labelledby="leave">
      <h2 id="leave">{t('leave.title')}</h2>
      <p>{t('leave.text')}</p>
      <DataFate rows={rows} />
      {refusal ? (
        <Note kind="late">
          <p>
            <ProblemSentence code={refusal} />
          </p>
        </Note>
      ) : (
        <Disclosure summary={t('leave.open')}>
          <EraseForm name={displayName} onErased={onErased} />
        </Disclosure>
      )}
    </section>
  );
}

function EraseForm({ name, onErased }: { name: string; onErased: () => Promise<void> }) {
  const { t } = useTranslation('privacy');
  const fresh = useFreshProof();
  const [typed, setTyped] = useState('');
  const { run, busy, trouble } = useMutate(EraseMeDocument);
  const { read, problem, faultOf } = useFaults();
  const leave = async (): Promise<void> => {
    const answer = (await run({ name: typed }))?.eraseMe;
    if (!answer) return;
    if (answer.__typename === 'FreshProofNeeded') return fresh.ask(leave);
    if (answer.__typename === 'AccountErased') await onErased();
    else read(answer);
  };
  return (
    <>
      <form
        className="stack gap-4"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void leave();
        }}
      >
        <Note kind="late">
          <p>{t('leave.final')}</p>
        </Note>
        {(problem || trouble) && (
          <Note kind="late" role="alert">
            {problem && <ProblemSentence code={problem.code} />}
            {trouble && <TroubleSentence trouble={trouble} />}
          </Note>
        )}
        <Input
          id="name"
          label={t('leave.name')}
          hint={t('leave.nameHint', { name })}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          error={faultOf('name')}
          autoComplete="off"
          dir="auto"
        />
        <p className="row">
          <Button type="submit" kind="alert" busy={busy}>
            {t('leave.do')}
          </Button>
        </p>
      </form>
      {fresh.dialog}
    </>
  );
}
