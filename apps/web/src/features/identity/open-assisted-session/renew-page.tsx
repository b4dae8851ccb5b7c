import { Button, Note, PageHead } from '@parvis/ui';
import { useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useFaults } from '../../../shared/forms/use-faults';
import { useFormats } from '../../../shared/formats/use-formats';
import type { AssistedSessionQuery } from '../../../shared/graphql/generated/operations/assisted-session';
import { RenewAssistedSessionDocument } from '../../../shared/graphql/generated/operations/renew-assisted-session';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import { birthMonthOf, NO_BIRTH } from '../say-birth-month/birth-month';
import { BirthMonthField } from '../say-birth-month/birth-month-field';

interface RenewPageProps {
  assistance: NonNullable<NonNullable<AssistedSessionQuery['viewer']>['assistance']>;
  onRenewed: () => Promise<void>;
}

/** Another half hour, while the person is still there. */
export function RenewPage({ assistance, onRenewed }: RenewPageProps) {
  const { t } = useTranslation('accounts');
  const { date } = useFormats();
  const [birth, setBirth] = useState(NO_BIRTH);
  const { run, busy, trouble } = useMutate(RenewAssistedSessionDocument);
  const { read, problem, faultOf } = useFaults();
  const renew = async () => {
    const answer = await run({ birthMonth: birthMonthOf(birth) });
    if (!answer) return;
    if (answer.renewAssistedSession.__typename === 'SignedIn') {
      setBirth(NO_BIRTH);
      return onRenewed();
    }
    read(answer.renewAssistedSession);
  };
  return (
    <>
      <PageMeta title={t('assist.renewTitle')} />
      <PageHead
        title={t('assist.renewTitle')}
        lead={t('assist.renewLead', { name: assistance.agentName, time: date(assistance.endsAt, 'time') })}
      />
      <form
        method="dialog"
        className="stack gap-5"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void renew();
        }}
      >
        {(problem || trouble) && (
          <Note kind="late" role="alert">
            {problem && <ProblemSentence code={problem.code} />}
            {trouble && <TroubleSentence trouble={trouble} />}
          </Note>
        )}
        <BirthMonthField value={birth} error={faultOf('birthMonth')} onChange={setBirth} />
        <p className="row">
          <Button type="submit" kind="main" busy={busy}>
            {t('assist.renew')}
          </Button>
        </p>
      </form>
    </>
  );
}
