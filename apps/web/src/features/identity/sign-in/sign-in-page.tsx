import { ButtonLink, Link, Note, PageHead } from '@parvis/ui';
import type { ReactNode } from 'react';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useSite } from '../../../shared/site/site-context';
import { PageMeta } from '../../../shared/site/page-meta';
import type { SignInDoorsQuery } from '../../../shared/graphql/generated/operations/sign-in-doors';
import { DemoDoors } from './demo-doors';
import { PasskeyDoor } from '../sign-in-with-passkey/passkey-door';
import { usePasskeySignIn } from '../sign-in-with-passkey/use-passkey-sign-in';
import { CodeStep, EmailStep, NameStep, WhoStep } from './sign-in-steps';
import { useSignIn } from './use-sign-in';

export interface SignInPageProps {
  doors: SignInDoorsQuery;
  /** Where one came from: a page of this site. */
  back: string;
  demoMailHref: string;
  /** For whoever has a printed card and no mailbox. */
  cardHref: string;
  /** The other way in, and why one came back from it; absent in a town that has none. */
  provider: ReactNode;
  trouble: ReactNode;
  /** A session is open: show who is here, and go back. */
  onSignedIn: () => Promise<void>;
}

export function SignInPage(props: SignInPageProps) {
  const { doors, back, demoMailHref, cardHref, provider, trouble, onSignedIn } = props;
  const { t } = useTranslation('identity');
  const { demo } = useSite();
  const signIn = useSignIn(onSignedIn);
  const passkey = usePasskeySignIn(onSignedIn);
  const { viewer, signInDoors } = doors;
  if (viewer) return <AlreadyIn name={viewer.displayName} back={back} />;
  const mailbox = demo ? (
    <p>
      <Link href={demoMailHref} target="_blank">
        {t('demo.mailbox')}
      </Link>
    </p>
  ) : undefined;
  return (
    <>
      <PageMeta title={t('title')} description={t('description')} />
      <PageHead title={t(`${signIn.step}.title`)} lead={signIn.step === 'email' ? t('lead') : undefined} />
      <div className="split split--form">
        <div className="stack gap-5">
          {signIn.step === 'email' && trouble}
          {signInDoors.httpOnly && <Note kind="late">{t('httpOnly')}</Note>}
          <div className="no-js">
            <Note kind="late">{t('noScript')}</Note>
          </div>
          {back !== '/' && signIn.step === 'email' && <p className="muted">{t('comesBack')}</p>}
          <div className="needs-js">
            {signIn.step === 'email' && (
              <EmailStep signIn={signIn} onEntered={signInDoors.passkeys ? passkey.offer : undefined} />
            )}
            {signIn.step === 'code' && <CodeStep signIn={signIn} aside={mailbox} />}
            {signIn.step === 'who' && <WhoStep signIn={signIn} />}
            {signIn.step === 'name' && <NameStep signIn={signIn} />}
          </div>
          {signIn.step === 'email' && signInDoors.passkeys && (
            <div className="needs-js">
              <PasskeyDoor passkey={passkey} />
            </div>
          )}
          {signIn.step === 'email' && (
            <p>
              <Link href={cardHref}>{t('card')}</Link>
            </p>
          )}
          {signIn.step === 'email' && provider}
        </div>
        {signIn.step === 'email' && <DemoDoors people={signInDoors.demoPeople} signIn={signIn} />}
      </div>
    </>
  );
}

function AlreadyIn({ name, back }: { name: string; back: string }) {
  const { t } = useTranslation('identity');
  return (
    <>
      <PageMeta title={t('title')} />
      <PageHead title={t('already', { name })} />
      <p className="row">
        <ButtonLink kind="main" href={back} iconEnd="right">
          {t('goOn')}
        </ButtonLink>
      </p>
    </>
  );
}
