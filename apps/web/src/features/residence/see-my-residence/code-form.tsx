import { Button, Input, Note } from '@parvis/ui';
import { useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useFaults } from '../../../shared/forms/use-faults';
import { TypeLetterCodeDocument } from '../../../shared/graphql/generated/operations/type-letter-code';
import { useTranslation } from '../../../shared/i18n/use-translation';

/** The eight signs of the letter. */
export function CodeForm({ onProven }: { onProven: () => Promise<void> }) {
  const { t } = useTranslation('residence');
  const [code, setCode] = useState('');
  const [left, setLeft] = useState<number>();
  const { run, busy, trouble } = useMutate(TypeLetterCodeDocument);
  const { read, problem, faultOf } = useFaults();
  const send = async () => {
    setLeft(undefined);
    const answer = await run({ code });
    if (!answer) return;
    if (answer.typeLetterCode.__typename === 'MyResidence') return onProven();
    if (answer.typeLetterCode.__typename === 'WrongLetterCode') setLeft(answer.typeLetterCode.triesLeft);
    read(answer.typeLetterCode);
  };
  return (
    <form
      method="dialog"
      className="stack gap-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {(problem || trouble) && (
        <Note kind="late" role="alert">
          <p>
            {problem && <ProblemSentence code={problem.code} />}
            {left !== undefined && <> {t('code.left', { count: left })}</>}
            {trouble && <TroubleSentence trouble={trouble} />}
          </p>
        </Note>
      )}
      <Input
        id="letter-code"
        label={t('code.label')}
        hint={t('code.hint')}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        dir="ltr"
        maxLength={20}
        error={faultOf('code')}
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      <p className="row">
        <Button type="submit" kind="main" busy={busy}>
          {t('code.submit')}
        </Button>
      </p>
    </form>
  );
}
