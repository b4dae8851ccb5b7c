import { Note, PageHead, Steps } from '@parvis/ui';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { JoinRollForm } from '../join-roll/join-roll-form';
import type { BoothData } from './booth-types';
import { CheckStep } from './check/check-step';
import { ChooseStep } from './choose/choose-step';
import { DepositedStep, type Deposited } from './deposited-step';
import { StruckStep } from './around/struck-step';
import { SignedNote } from './around/signed-note';
import { useCart } from './use-cart';
import { VerifyStep } from './around/verify-step';
import { WhoStep } from './around/who-step';

/** The three steps. The cart is kept on the device; who votes is asked only once there is something to cast. */
export function Booth({ data, onChanged }: { data: BoothData; onChanged: () => Promise<void> }) {
  const { t } = useTranslation('vote');
  const { edition, paper, viewerId, standing } = data;
  const cart = useCart(edition.slug, paper);
  const [deposited, setDeposited] = useState<Deposited | null>(null);
  const current = deposited ? 3 : cart.checking ? 1 : 0;
  const title = useStepFocus(current);

  const taken = async (what: Deposited) => {
    setDeposited(what);
    cart.clear();
    await onChanged();
  };
  return (
    <>
      <div ref={title}>
        <PageHead title={deposited ? t('deposited.title') : t('heading')}>
          <Steps
            steps={[t('steps.choose'), t('steps.check'), t('steps.deposit')]}
            current={current}
            label={t('steps.label')}
            doneLabel={t('steps.done')}
          />
        </PageHead>
      </div>
      {data.assistedBy && !deposited && (
        <Note kind="late">
          <p>{t('assisted', { name: data.assistedBy })}</p>
        </Note>
      )}
      {current === 0 && standing?.signed && <SignedNote closesAt={paper.closesAt} />}
      {deposited ? (
        <DepositedStep data={data} deposited={deposited} onAgain={() => setDeposited(null)} />
      ) : !cart.checking ? (
        <ChooseStep data={data} cart={cart} />
      ) : !viewerId || !standing ? (
        <WhoStep signInHref={data.signInHref} onBack={() => cart.check(false)} />
      ) : standing.struckFor ? (
        <StruckStep motive={standing.struckFor} onBack={() => cart.check(false)} />
      ) : standing.mustVerify ? (
        <VerifyStep edition={edition.slug} onBack={() => cart.check(false)} />
      ) : !standing.onRoll ? (
        <JoinRollForm
          edition={edition}
          neighbourhoods={data.neighbourhoods}
          onJoined={onChanged}
          onBack={() => cart.check(false)}
        />
      ) : (
        <CheckStep data={data} viewerId={viewerId} standing={standing} cart={cart} onDeposited={taken} />
      )}
    </>
  );
}

/** Each step begins at its top, with the focus on the title: but not the first time, which is a page's own affair. */
function useStepFocus(step: number) {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    const heading = box.current?.querySelector('h1');
    heading?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'start' });
  }, [step]);
  return box;
}
