import { Button, ErrorSummary, Input, Link, Note, PageHead } from '@parvis/ui';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import { BirthMonthField } from '../say-birth-month/birth-month-field';
import { useCardSignIn } from './use-card-sign-in';

interface CardSignInPageProps {
  /** To sign in by mail instead. */
  mailHref: string;
  httpOnly: boolean;
  onSignedIn: () => Promise<void>;
}

/** The way in of somebody without e-mail: a printed card, and the month of her birth. */
export function CardSignInPage({ mailHref, httpOnly, onSignedIn }: CardSignInPageProps) {
  const { t } = useTranslation('accounts');
  const { t: identity } = useTranslation('identity');
  const card = useCardSignIn(onSignedIn);
  return (
    <>
      <PageMeta title={t('enter.title')} description={t('enter.description')} />
      <PageHead title={t('enter.title')} lead={t('enter.lead')} />
      <div className="stack gap-5">
        {httpOnly && <Note kind="late">{identity('httpOnly')}</Note>}
        <div className="no-js">
          <Note kind="late">{identity('noScript')}</Note>
        </div>
        <form
          method="dialog"
          className="stack gap-5 needs-js"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void card.enter();
          }}
        >
          <ErrorSummary title={t('errors')} errors={card.faults} />
          {(card.problem || card.trouble) && (
            <Note kind="late" role="alert">
              {card.problem && <ProblemSentence code={card.problem.code} />}
              {card.trouble && <TroubleSentence trouble={card.trouble} />}
            </Note>
          )}
          {card.scanned && (
            <Note>
              <p>{t('enter.scanned')}</p>
            </Note>
          )}
          <Input
            id="code"
            label={t('enter.code')}
            hint={t('enter.codeHint')}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            dir="ltr"
            maxLength={60}
            error={card.faultOf('code')}
            value={card.code}
            onChange={(event) => card.changeCode(event.target.value)}
          />
          <BirthMonthField
            value={card.birth}
            error={card.faultOf('birthMonth')}
            onChange={card.changeBirth}
          />
          <p className="row">
            <Button type="submit" kind="main" big busy={card.busy} iconEnd="right">
              {t('enter.submit')}
            </Button>
          </p>
        </form>
        <p>
          <Link href={mailHref}>{t('enter.mail')}</Link>
        </p>
      </div>
    </>
  );
}
