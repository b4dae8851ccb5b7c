import { Button, ButtonLink, Card } from '@parvis/ui';
import { useTranslation } from '../../../../shared/i18n/use-translation';

/** Something to cast, and nobody signed in: the cart stays on the device meanwhile. */
export function WhoStep({ signInHref, onBack }: { signInHref: string; onBack: () => void }) {
  const { t } = useTranslation('vote');
  return (
    <Card as="section">
      <h2 className="fs-2">{t('who.title')}</h2>
      <p>{t('who.text')}</p>
      <p className="row">
        <ButtonLink kind="main" big iconEnd="right" href={signInHref}>
          {t('who.signIn')}
        </ButtonLink>
        <Button kind="quiet" icon="left" onClick={onBack}>
          {t('check.back')}
        </Button>
      </p>
    </Card>
  );
}
