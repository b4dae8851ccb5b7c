import { Button, Input } from '@parvis/ui';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useFormats } from '../../../shared/formats/use-formats';
import { bandTyped } from '../say-birth-month/birth-month';
import { BirthMonthField } from '../say-birth-month/birth-month-field';
import { NameField } from '../say-birth-month/name-field';
import { faultOf, ObstacleNote } from './obstacle-note';
import type { SignIn } from './use-sign-in';

interface StepProps {
  signIn: SignIn;
}

/** Sent before the script is there, a form of this method goes nowhere: no address ends in one of the browser's history. */
const NOWHERE = 'dialog';

const sending = (act: () => Promise<void>) => (event: FormEvent) => {
  event.preventDefault();
  void act();
};

/** First question: where to send the code. */
export function EmailStep({ signIn, onEntered }: StepProps & { onEntered?: () => Promise<void> }) {
  const { t } = useTranslation('identity');
  return (
    <form method={NOWHERE} className="stack gap-5" noValidate onSubmit={sending(signIn.askCode)}>
      <ObstacleNote {...signIn} />
      <Input
        id="email"
        type="email"
        name="email"
        autoComplete={onEntered ? 'email webauthn' : 'email'}
        onFocus={() => void onEntered?.()}
        inputMode="email"
        dir="ltr"
        maxLength={400}
        label={t('email.label')}
        hint={t('email.hint')}
        error={faultOf(signIn.obstacle, 'email')}
        value={signIn.email}
        onChange={(event) => signIn.changeEmail(event.target.value)}
      />
      <p className="row">
        <Button type="submit" kind="main" big busy={signIn.busy} iconEnd="right">
          {t('email.send')}
        </Button>
      </p>
    </form>
  );
}

/** Second question: the six digits. `aside`: where the demonstration's mails are read. */
export function CodeStep({ signIn, aside }: StepProps & { aside?: ReactNode }) {
  const { t } = useTranslation('identity');
  const { date } = useFormats();
  return (
    <form method={NOWHERE} className="stack gap-5" noValidate onSubmit={sending(() => signIn.tryCode())}>
      <p>
        {t('code.sent', { email: signIn.email })}{' '}
        {signIn.expiresAt && t('code.until', { time: date(signIn.expiresAt, 'time') })}
      </p>
      {aside}
      <ObstacleNote {...signIn} />
      <Input
        id="code"
        name="code"
        autoComplete="one-time-code"
        inputMode="numeric"
        dir="ltr"
        maxLength={20}
        autoFocus
        label={t('code.label')}
        hint={t('code.hint')}
        error={faultOf(signIn.obstacle, 'code')}
        value={signIn.code}
        onChange={(event) => signIn.changeCode(event.target.value)}
      />
      <p className="row">
        <Button type="submit" kind="main" big busy={signIn.busy} iconEnd="right">
          {t('code.enter')}
        </Button>
        <Button onClick={() => void signIn.askCode()} busy={signIn.busy}>
          {t('code.again')}
        </Button>
        <Button kind="quiet" onClick={() => signIn.go('email')}>
          {t('code.otherAddress')}
        </Button>
      </p>
    </form>
  );
}

/** A shared mailbox: who is here? */
export function WhoStep({ signIn }: StepProps) {
  const { t } = useTranslation('identity');
  return (
    <div className="stack gap-5">
      <p>{t('who.why')}</p>
      <ObstacleNote {...signIn} />
      <ul className="plain stack gap-3">
        {signIn.people.map(({ id, displayName }, index) => (
          <li key={id}>
            <Button
              wide
              icon="user"
              autoFocus={index === 0}
              busy={signIn.busy}
              onClick={() => void signIn.tryCode({ personId: id })}
            >
              <bdi>{displayName}</bdi>
            </Button>
          </li>
        ))}
        <li>
          <Button kind="quiet" icon="plus" onClick={() => signIn.go('name')}>
            {t('who.other')}
          </Button>
        </li>
      </ul>
    </div>
  );
}

/** Somebody new: born when, and under what name? The month first: before 18 the name is a pseudonym. */
export function NameStep({ signIn }: StepProps) {
  const { t } = useTranslation('identity');
  const band = bandTyped(signIn.birth, new Date());
  return (
    <form method={NOWHERE} className="stack gap-5" noValidate onSubmit={sending(signIn.join)}>
      <ObstacleNote {...signIn} />
      <BirthMonthField
        value={signIn.birth}
        error={faultOf(signIn.obstacle, 'birthMonth')}
        onChange={signIn.changeBirth}
      />
      <NameField
        value={signIn.name}
        error={faultOf(signIn.obstacle, 'displayName')}
        minor={band === 'under_15' || band === '15_17'}
        onChange={signIn.changeName}
      />
      <p className="row">
        <Button type="submit" kind="main" big busy={signIn.busy} iconEnd="right">
          {t('name.enter')}
        </Button>
      </p>
    </form>
  );
}
