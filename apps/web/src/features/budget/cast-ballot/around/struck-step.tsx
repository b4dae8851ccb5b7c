import { ROLL_MOTIVES } from '@parvis/contract';
import { Button, ButtonLink, Card } from '@parvis/ui';
import { paths } from '../../../../paths';
import { useTranslation } from '../../../../shared/i18n/use-translation';

interface StruckStepProps {
  /** A word of `ROLL_MOTIVES`. */
  motive: string;
  onBack: () => void;
}

/** Two agents took her off the roll: why, and how to contest it. */
export function StruckStep({ motive, onBack }: StruckStepProps) {
  const { t } = useTranslation('vote');
  const known = ROLL_MOTIVES.find((one) => one === motive);
  const why = known ? t(`struck.motive.${known}`) : t('struck.other');
  return (
    <Card as="section" className="gap-4">
      <h2 className="fs-2">{t('struck.title')}</h2>
      <p>{t('struck.text', { motive: why })}</p>
      <p>{t('struck.appeal')}</p>
      <p className="row">
        <ButtonLink href={paths.myData()}>{t('struck.data')}</ButtonLink>
        <Button kind="quiet" icon="left" onClick={onBack}>
          {t('check.back')}
        </Button>
      </p>
    </Card>
  );
}
