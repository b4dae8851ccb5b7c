import { Breadcrumb, Button, Input, Note, PageHead } from '@parvis/ui';
import { type FormEvent, type ReactNode, useState } from 'react';
import { paths } from '../../../paths';
import { TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useFaults } from '../../../shared/forms/use-faults';
import { graph } from '../../../shared/graph/graph';
import type { Trouble } from '../../../shared/graph/trouble';
import type { DeskFamilyPartsFragment } from '../../../shared/graphql/generated/graphql';
import { SeeDeskFamilyDocument } from '../../../shared/graphql/generated/operations/see-desk-family';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import { useTitleFocus } from '../consent-text/use-title-focus';
import { DeskFamily } from './desk-family';
import type { AccountChoice } from './found-account-card';

export interface FamilyDeskPageProps {
  town: string;
  /** Looks for an account; null for whoever may not: the child's code is then the way. */
  search: ((choice: AccountChoice) => ReactNode) | null;
}

/** A child and a parent stand there: found by the child's code or account, then what they sign or take back. */
export function FamilyDeskPage({ town, search }: FamilyDeskPageProps) {
  const { t } = useTranslation('families');
  const [family, setFamily] = useState<DeskFamilyPartsFragment>();
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const { read, faultOf } = useFaults();
  const look = async (by: { code: string } | { childId: string }) => {
    setBusy(true);
    setTrouble(undefined);
    read(null);
    const outcome = await graph(undefined).ask(SeeDeskFamilyDocument, by);
    setBusy(false);
    if (!outcome.ok) return setTrouble(outcome.trouble);
    const answer = outcome.data.deskFamily;
    if (answer.__typename === 'InvalidInput') return read(answer);
    setFamily(answer);
  };
  const leave = () => {
    setFamily(undefined);
    setCode('');
  };
  useTitleFocus(family?.childId ?? '');
  if (family)
    return (
      <>
        <PageMeta title={t('desk.title')} />
        <DeskFamily {...{ town, family, search }} onChanged={setFamily} onDone={leave} />
      </>
    );
  return (
    <>
      <PageMeta title={t('desk.title')} />
      <Breadcrumb label={t('desk.crumb')} crumbs={[{ href: paths.desk(), label: t('desk.management') }]} />
      <PageHead title={t('desk.title')} lead={t('desk.lead')} />
      {trouble && (
        <Note kind="late" role="alert">
          <TroubleSentence trouble={trouble} />
        </Note>
      )}
      <section className="section stack gap-5" aria-labelledby="by-code">
        <h2 id="by-code">{t('desk.byCode')}</h2>
        <form
          method="dialog"
          className="stack gap-4 needs-js"
          noValidate
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            void look({ code });
          }}
        >
          <Input
            id="deskCode"
            label={t('desk.code')}
            hint={t('desk.codeHint')}
            error={faultOf('deskCode')}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            dir="ltr"
            maxLength={20}
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
          <p className="row">
            <Button type="submit" kind="main" busy={busy}>
              {t('desk.open')}
            </Button>
          </p>
        </form>
      </section>
      {search && (
        <section className="section stack gap-5" aria-labelledby="by-account">
          <h2 id="by-account">{t('desk.byAccount')}</h2>
          {search({ who: 'child', busy, onChoose: ({ id }) => void look({ childId: id }) })}
        </section>
      )}
    </>
  );
}
