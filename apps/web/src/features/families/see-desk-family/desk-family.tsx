import { Button, Disclosure, Facts, Note, PageHead } from '@parvis/ui';
import { type ReactNode, useState } from 'react';
import { useFormats } from '../../../shared/formats/use-formats';
import type {
  ConsentLinesFragment,
  ConsentPurpose,
  ConsentTextsFragment,
  DeskFamilyPartsFragment,
} from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { ConsentLines } from '../consent-text/consent-lines';
import { ConsentText } from '../consent-text/consent-text';
import { useTitleFocus } from '../consent-text/use-title-focus';
import { useText } from '../consent-text/use-text';
import { ConsentPaper } from '../consent-text/consent-paper';
import { DeskForm } from '../give-consent-at-desk/desk-form';
import { WithdrawAtDesk } from '../withdraw-consent/withdraw-at-desk';
import type { AccountChoice } from './found-account-card';

interface DeskFamilyProps {
  town: string;
  family: DeskFamilyPartsFragment;
  search: ((choice: AccountChoice) => ReactNode) | null;
  onChanged: (family: DeskFamilyPartsFragment) => void;
  onDone: () => void;
}

/** One child at the desk: what stands, what may be taken back, and what both may still agree to. */
export function DeskFamily({ town, family, search, onChanged, onDone }: DeskFamilyProps) {
  const { t } = useTranslation('families');
  const text = useText(family.texts);
  const [done, setDone] = useState<'signed' | 'withdrawn'>();
  const [paper, setPaper] = useState(false);
  const changed = (what: 'signed' | 'withdrawn', next: DeskFamilyPartsFragment) => {
    setDone(what);
    onChanged(next);
  };
  const { childId, childName, deskCode, request } = family;
  const consents = request?.consents ?? [];
  const given = consents.filter(({ guardianSaidAt }) => guardianSaidAt !== null);
  const among = text.purposes
    .map(({ purpose }) => purpose)
    .filter((purpose) => !given.some((consent) => consent.purpose === purpose));
  const canSign = request?.state !== 'GROWN' && among.length > 0;
  const form = (
    <div className="stack gap-5">
      <ConsentText text={text} />
      <DeskForm
        key={given.length}
        {...{ childId, text, among, search }}
        knownName={given.length > 0 ? (request?.guardianName ?? null) : null}
        onSigned={(next) => changed('signed', next)}
      />
    </div>
  );
  useTitleFocus(paper ? 'paper' : `${given.length}`);
  // What was typed stays while the paper is shown.
  return (
    <>
      {paper && (
        <ConsentPaper
          {...{ town, childName, deskCode, text }}
          asked={consents.map(({ purpose }) => purpose)}
          onBack={() => setPaper(false)}
        />
      )}
      <div hidden={paper} className={paper ? undefined : 'stack gap-5'}>
        <PageHead title={t('desk.title')}>
          <p className="row">
            <Button icon="print" onClick={() => setPaper(true)}>
              {t('paper.show')}
            </Button>
            <Button onClick={onDone}>{t('desk.another')}</Button>
          </p>
        </PageHead>
        <div role="status">{done && <Note kind="ok">{t(`desk.done.${done}`)}</Note>}</div>
        <WhereItStands {...{ family, text }} />
        <Given {...{ childId, text, given }} onWithdrawn={(next) => changed('withdrawn', next)} />
        {request?.state === 'GROWN' && <Note>{t('desk.grown')}</Note>}
        {canSign && given.length === 0 && form}
        {canSign && given.length > 0 && <Disclosure summary={t('desk.form.more')}>{form}</Disclosure>}
      </div>
    </>
  );
}

interface PartProps {
  family: DeskFamilyPartsFragment;
  text: ConsentTextsFragment;
}

const titleIn = (text: ConsentTextsFragment, purpose: ConsentPurpose): string =>
  text.purposes.find((one) => one.purpose === purpose)?.title ?? '';

function WhereItStands({ family, text }: PartProps) {
  const { t } = useTranslation('families');
  const { date } = useFormats();
  const { childName, deskCode, request } = family;
  const consents = request?.consents ?? [];
  const asked = consents.filter(({ guardianSaidAt }) => guardianSaidAt === null);
  const isGiven = asked.length < consents.length;
  return (
    <Facts
      rows
      facts={[
        { term: t('consent.child'), value: <bdi>{childName}</bdi> },
        ...(isGiven ? [{ term: t('desk.guardian'), value: <bdi>{request?.guardianName}</bdi> }] : []),
        ...(deskCode ? [{ term: t('paper.code'), value: <span className="num">{deskCode}</span> }] : []),
        ...(asked.length > 0
          ? [{ term: t('desk.asked'), value: asked.map(({ purpose }) => titleIn(text, purpose)).join(', ') }]
          : []),
        ...(request?.state === 'WAITING'
          ? [{ term: t('consent.until'), value: date(request.expiresAt, 'day') }]
          : []),
      ]}
    />
  );
}

interface GivenProps {
  childId: string;
  text: ConsentTextsFragment;
  given: readonly ConsentLinesFragment[];
  onWithdrawn: (family: DeskFamilyPartsFragment) => void;
}

function Given({ childId, text, given, onWithdrawn }: GivenProps) {
  const { t } = useTranslation('families');
  const [leaving, setLeaving] = useState<ConsentPurpose>();
  if (given.length === 0) return null;
  return (
    <section className="section stack gap-4" aria-labelledby="given">
      <h2 id="given">{t('desk.given')}</h2>
      <p>{t('desk.withdrawHow')}</p>
      <ConsentLines lines={given} text={text} joint busy={false} onWithdraw={setLeaving} />
      {leaving && (
        <WithdrawAtDesk
          childId={childId}
          purpose={leaving}
          title={titleIn(text, leaving)}
          onClose={() => setLeaving(undefined)}
          onWithdrawn={(next) => {
            setLeaving(undefined);
            onWithdrawn(next);
          }}
        />
      )}
    </section>
  );
}
