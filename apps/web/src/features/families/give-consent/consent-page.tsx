import { Facts, Note, PageHead } from '@parvis/ui';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFormats } from '../../../shared/formats/use-formats';
import type { ConsentPurpose } from '../../../shared/graphql/generated/graphql';
import type { SeeConsentRequestQuery } from '../../../shared/graphql/generated/operations/see-consent-request';
import { WithdrawConsentDocument } from '../../../shared/graphql/generated/operations/withdraw-consent';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import { Answer } from '../ask-consent/ask-form';
import { ConsentLines } from '../consent-text/consent-lines';
import { ConsentText } from '../consent-text/consent-text';
import { useText } from '../consent-text/use-text';
import { GiveForm } from './give-form';

export interface ConsentPageProps {
  token: string;
  request: SeeConsentRequestQuery['consentRequest'];
  /** Of the age band of whoever is signed in here: a minor does not answer for another. */
  minorHere: boolean;
  onChanged: () => Promise<void>;
}

/** Where the link of a guardian leads: what is asked, the text, the answer; later what was given, and its end. */
export function ConsentPage({ token, request, minorHere, onChanged }: ConsentPageProps) {
  const { t } = useTranslation('families');
  const { date } = useFormats();
  const text = useText(request.texts);
  const { childName, childAddress, state, expiresAt, guardianName, sharedMailbox, consents } = request;
  const waiting = consents.filter(({ guardianSaidAt }) => guardianSaidAt === null);
  const given = consents.filter(({ guardianSaidAt }) => guardianSaidAt !== null);
  const open = state === 'WAITING' || state === 'GIVEN';
  return (
    <>
      <PageMeta title={t('consent.title')} />
      <meta name="robots" content="noindex" />
      <PageHead title={t('consent.title')} lead={t(`consent.state.${state}`)} />
      <div className="stack gap-5">
        <Facts
          rows
          facts={[
            { term: t('consent.child'), value: <bdi>{childName}</bdi> },
            ...(childAddress ? [{ term: t('consent.address'), value: <bdi>{childAddress}</bdi> }] : []),
            ...(guardianName ? [{ term: t('consent.you'), value: <bdi>{guardianName}</bdi> }] : []),
            ...(state === 'WAITING' ? [{ term: t('consent.until'), value: date(expiresAt, 'day') }] : []),
          ]}
        />
        {open && minorHere && <Note kind="late">{t('consent.minorHere')}</Note>}
        {open && sharedMailbox && <Note>{t('consent.shared')}</Note>}
        {open && waiting.length > 0 && <ConsentText text={text} />}
      </div>
      {given.length > 0 && <Given {...{ token, text, onChanged }} lines={given} />}
      {open && waiting.length > 0 && (
        <GiveForm
          {...{ token, text, onChanged }}
          among={waiting.map(({ purpose }) => purpose)}
          knownName={guardianName ?? ''}
        />
      )}
    </>
  );
}

interface GivenProps {
  token: string;
  text: Parameters<typeof ConsentText>[0]['text'];
  lines: SeeConsentRequestQuery['consentRequest']['consents'];
  onChanged: () => Promise<void>;
}

function Given({ token, text, lines, onChanged }: GivenProps) {
  const { t } = useTranslation('families');
  const { run, busy, trouble } = useMutate(WithdrawConsentDocument);
  const withdraw = async (purpose: ConsentPurpose) => {
    if (await run({ token, purposes: [purpose] })) await onChanged();
  };
  return (
    <section className="section stack gap-4" aria-labelledby="given">
      <h2 id="given">{t('consent.given')}</h2>
      <p>{t('consent.withdrawHow')}</p>
      <ConsentLines lines={lines} text={text} joint busy={busy} onWithdraw={(one) => void withdraw(one)} />
      <Answer problem={null} trouble={trouble} />
    </section>
  );
}
