import { Button, CodeBlock, Disclosure, Facts, Note } from '@parvis/ui';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFormats } from '../../../shared/formats/use-formats';
import type {
  ConsentPurpose,
  ConsentTextsFragment,
  FamilyPartsFragment,
} from '../../../shared/graphql/generated/graphql';
import { WithdrawMyConsentDocument } from '../../../shared/graphql/generated/operations/withdraw-my-consent';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { Answer, AskForm } from '../ask-consent/ask-form';
import { ConsentLines } from '../consent-text/consent-lines';
import { ConsentText } from '../consent-text/consent-text';

export interface ChildSideProps {
  family: FamilyPartsFragment;
  text: ConsentTextsFragment;
  onChanged: () => Promise<void>;
  /** Shows what is printed, read and signed at the town hall. */
  onPaper: () => void;
}

/** Under 15: what two people have said yes to, whom was asked, and how to ask. Short sentences. */
export function ChildSide({ family, text, onChanged, onPaper }: ChildSideProps) {
  const { t } = useTranslation('families');
  const { run, busy, trouble } = useMutate(WithdrawMyConsentDocument);
  const { consents, guardianship } = family;
  const withdraw = async (purpose: ConsentPurpose) => {
    if (await run({ purposes: [purpose] })) await onChanged();
  };
  const asked = consents.map(({ purpose }) => purpose);
  const among = text.purposes.map(({ purpose }) => purpose).filter((purpose) => !asked.includes(purpose));
  const answered = guardianship !== null && guardianship.declaredAt !== null;
  const form = (
    <>
      <ConsentText inside text={text} />
      <AskForm
        text={text}
        among={answered ? among : text.purposes.map(({ purpose }) => purpose)}
        more={answered}
        onAsked={onChanged}
      />
    </>
  );
  return (
    <>
      <section className="section stack gap-4" aria-labelledby="where">
        <h2 id="where">{t('child.where')}</h2>
        {guardianship ? (
          <Asked guardianship={guardianship} onPaper={onPaper} />
        ) : (
          <Note>{t('child.nothing')}</Note>
        )}
        <ConsentLines
          lines={consents}
          text={text}
          joint
          own
          busy={busy}
          onWithdraw={(purpose) => void withdraw(purpose)}
        />
        <Answer problem={null} trouble={trouble} />
      </section>
      {!guardianship && (
        <section className="section stack gap-5" aria-labelledby="ask">
          <h2 id="ask">{t('child.ask')}</h2>
          {form}
        </section>
      )}
      {(answered ? among.length > 0 : guardianship) && (
        <Disclosure summary={answered ? t('child.askMore') : t('child.askOther')}>
          <div className="stack gap-5">{form}</div>
        </Disclosure>
      )}
    </>
  );
}

interface AskedProps {
  guardianship: NonNullable<FamilyPartsFragment['guardianship']>;
  onPaper: () => void;
}

function Asked({ guardianship, onPaper }: AskedProps) {
  const { t } = useTranslation('families');
  const { date } = useFormats();
  const { sentTo, deskCode, askedAt, expiresAt, declaredAt, guardianName } = guardianship;
  if (declaredAt)
    return (
      <Facts
        rows
        facts={[
          { term: t('child.guardian'), value: <bdi>{guardianName}</bdi> },
          { term: t('child.since'), value: date(declaredAt, 'day') },
          ...(deskCode
            ? [{ term: t('child.codeLater'), value: <span className="num">{deskCode}</span> }]
            : []),
        ]}
      />
    );
  return (
    <div className="stack gap-4" role="status">
      <Note kind="open">
        {sentTo
          ? `${t('child.sent', { address: sentTo, date: date(askedAt, 'day') })} ${t('child.until', { date: date(expiresAt, 'day') })}`
          : t('child.comeToDesk', { date: date(expiresAt, 'day') })}
      </Note>
      {deskCode && (
        <>
          <CodeBlock code={deskCode} label={t('child.deskCode')} align="start" />
          <p className="row">
            <Button icon="print" onClick={onPaper}>
              {t('paper.show')}
            </Button>
          </p>
        </>
      )}
    </div>
  );
}
