import { Button, ButtonLink, Card } from '@parvis/ui';
import { paths } from '../../../../paths';
import { useTranslation } from '../../../../shared/i18n/use-translation';

interface VerifyStepProps {
  /** Slug. */
  edition: string;
  onBack: () => void;
}

/** The rules ask for a verified residence: asked before anything is typed, and the cart waits on the device. */
export function VerifyStep({ edition, onBack }: VerifyStepProps) {
  const { t } = useTranslation('vote');
  return (
    <Card as="section" className="gap-4">
      <h2 className="fs-2">{t('verify.title')}</h2>
      <p>{t('verify.text')}</p>
      <p className="row">
        <ButtonLink kind="main" big href={paths.myResidence(paths.vote(edition))} iconEnd="right">
          {t('verify.go')}
        </ButtonLink>
        <Button kind="quiet" icon="left" onClick={onBack}>
          {t('check.back')}
        </Button>
      </p>
    </Card>
  );
}
