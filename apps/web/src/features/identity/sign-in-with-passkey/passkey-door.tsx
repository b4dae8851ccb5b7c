import { Button, Disclosure, Note } from '@parvis/ui';
import { useFormats } from '../../../shared/formats/use-formats';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { PasskeySignIn } from './use-passkey-sign-in';

/** The other way in, and how to use one's own telephone on a computer that others use. */
export function PasskeyDoor({ passkey }: { passkey: PasskeySignIn }) {
  const { t } = useTranslation('security');
  const { date } = useFormats();
  const { obstacle, trouble } = passkey;
  return (
    <section className="stack gap-3" aria-labelledby="passkey-door">
      <h2 id="passkey-door" className="fs-2">
        {t('door.title')}
      </h2>
      {(obstacle ?? trouble) && (
        <Note kind="late" role="alert">
          {obstacle?.code === 'cancelled' && t('cancelled')}
          {obstacle?.retryAt && t('door.later', { time: date(obstacle.retryAt, 'time') })}
          {obstacle && obstacle.code !== 'cancelled' && !obstacle.retryAt && (
            <ProblemSentence code={obstacle.code} />
          )}
          {!obstacle && trouble && <TroubleSentence trouble={trouble} />}
        </Note>
      )}
      <p className="row">
        <Button icon="key" busy={passkey.busy} onClick={() => void passkey.come()}>
          {t('door.enter')}
        </Button>
      </p>
      <Disclosure summary={t('door.sharedTitle')}>
        <p>{t('door.shared')}</p>
      </Disclosure>
    </section>
  );
}
