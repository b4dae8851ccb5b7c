import { Button, Choice, Dialog, Note } from '@parvis/ui';
import { useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useFaults } from '../../../shared/forms/use-faults';
import { OpenAssistedSessionDocument } from '../../../shared/graphql/generated/operations/open-assisted-session';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { birthMonthOf, NO_BIRTH } from '../say-birth-month/birth-month';
import { BirthMonthField } from '../say-birth-month/birth-month-field';

interface OpenAssistedSessionProps {
  personId: string;
  name: string;
  onOpened: () => Promise<void>;
}

/** The screen is turned to the person: she reads, agrees and types the month of her birth herself. */
export function OpenAssistedSession({ personId, name, onOpened }: OpenAssistedSessionProps) {
  const { t } = useTranslation('accounts');
  const [open, setOpen] = useState(false);
  const [agreed, setAgreed] = useState(false);
  const [birth, setBirth] = useState(NO_BIRTH);
  const { run, busy, trouble } = useMutate(OpenAssistedSessionDocument);
  const { read, problem, faultOf } = useFaults();
  const begin = async () => {
    const answer = await run({ personId, birthMonth: birthMonthOf(birth), agreed });
    if (!answer) return;
    if (answer.openAssistedSession.__typename === 'SignedIn') return onOpened();
    read(answer.openAssistedSession);
  };
  return (
    <>
      <Button icon="users" onClick={() => setOpen(true)}>
        {t('assist.open')}
      </Button>
      <Dialog open={open} title={t('assist.title', { name })} onClose={() => setOpen(false)}>
        <form
          method="dialog"
          className="stack gap-4"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void begin();
          }}
        >
          <p>{t('assist.text')}</p>
          <p>{t('assist.not')}</p>
          {(problem || trouble) && (
            <Note kind="late" role="alert">
              {problem && <ProblemSentence code={problem.code} />}
              {trouble && <TroubleSentence trouble={trouble} />}
            </Note>
          )}
          <BirthMonthField value={birth} error={faultOf('birthMonth')} onChange={setBirth} />
          <Choice
            type="checkbox"
            label={t('assist.agree')}
            checked={agreed}
            onChange={(event) => setAgreed(event.target.checked)}
          />
          {faultOf('agreed') && (
            <p className="error" role="alert">
              {faultOf('agreed')}
            </p>
          )}
          <p className="row">
            <Button onClick={() => setOpen(false)}>{t('cancel')}</Button>
            <Button type="submit" kind="main" busy={busy}>
              {t('assist.begin')}
            </Button>
          </p>
        </form>
      </Dialog>
    </>
  );
}
