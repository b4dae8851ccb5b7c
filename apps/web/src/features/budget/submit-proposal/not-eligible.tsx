import { repairOf } from '@parvis/eligibility';
import { ButtonLink, Note } from '@parvis/ui';
import { paths } from '../../../paths';
import { useTranslation } from '../../../shared/i18n/use-translation';

interface NotEligibleProps {
  refusal: { reason: string; minimumAge: number };
  /** Where to come back to; what was typed is kept on the device. */
  back: string;
}

/** Why she may not propose here, and the way to mend it. */
export function NotEligible({ refusal, back }: NotEligibleProps) {
  const { t } = useTranslation('propose');
  const { reason, minimumAge: count } = refusal;
  const repair = repairOf(reason);
  return (
    <Note kind="late" role="alert">
      <p>
        {reason === 'not_verified' && t('notEligible.not_verified')}
        {reason === 'age_unknown' && t('notEligible.age_unknown')}
        {reason === 'too_young' && t('notEligible.too_young', { count })}
        {reason === 'not_resident' && t('notEligible.not_resident')}
      </p>
      {repair === 'residence' && (
        <p>
          <ButtonLink href={paths.myResidence(back)}>{t('notEligible.go')}</ButtonLink>
        </p>
      )}
      {repair === 'birth_month' && (
        <p>
          <ButtonLink href={paths.me()}>{t('notEligible.goAge')}</ButtonLink>
        </p>
      )}
    </Note>
  );
}
