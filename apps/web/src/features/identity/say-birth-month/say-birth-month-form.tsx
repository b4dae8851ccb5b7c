import { Button, Note } from '@parvis/ui';
import { useState, type FormEvent } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useFaults } from '../../../shared/forms/use-faults';
import { SayBirthMonthDocument } from '../../../shared/graphql/generated/operations/say-birth-month';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { bandTyped, birthMonthOf, NO_BIRTH } from './birth-month';
import { BirthMonthField } from './birth-month-field';
import { NameField } from './name-field';

export interface SayBirthMonthFormProps {
  displayName: string;
  onSaid: () => Promise<void>;
}

/** For an account whose month nobody knows; a minor whose name says too much chooses a pseudonym here. */
export function SayBirthMonthForm({ displayName, onSaid }: SayBirthMonthFormProps) {
  const { t } = useTranslation('identity');
  const [birth, setBirth] = useState(NO_BIRTH);
  const [name, setName] = useState(displayName);
  const { run, busy, trouble } = useMutate(SayBirthMonthDocument);
  const { read, problem, faultOf } = useFaults();
  const band = bandTyped(birth, new Date());
  const minor = band === 'under_15' || band === '15_17';
  const send = async (event: FormEvent) => {
    event.preventDefault();
    read(null);
    const said = { birthMonth: birthMonthOf(birth), displayName: minor ? name : null };
    const answer = (await run(said))?.sayBirthMonth;
    if (!answer) return;
    if (answer.__typename !== 'Viewer') return read(answer);
    await onSaid();
  };
  return (
    <form className="stack gap-5" noValidate onSubmit={(event) => void send(event)}>
      <BirthMonthField value={birth} error={faultOf('birthMonth')} onChange={setBirth} />
      {minor && <NameField value={name} error={faultOf('displayName')} minor onChange={setName} />}
      {(problem || trouble) && (
        <Note kind="late" role="alert">
          {problem && <ProblemSentence code={problem.code} />}
          {trouble && <TroubleSentence trouble={trouble} />}
        </Note>
      )}
      <p className="row">
        <Button type="submit" kind="main" big busy={busy}>
          {t('birth.save')}
        </Button>
      </p>
    </form>
  );
}
