import { Link } from '@parvis/ui';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import type { ResidenceFragment } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';

/** One line of « Mon espace »: what was verified, by which means, when and until when, or that nothing was. */
export function ResidenceFact({ proofs }: Pick<ResidenceFragment, 'proofs'>) {
  const { t } = useTranslation('residence');
  const { date } = useFormats();
  return (
    <span className="stack gap-2">
      {proofs.length === 0 && <span>{t('fact.declared')}</span>}
      {proofs.map(({ link, way, provenAt, holdsUntil, endsSoon }) => (
        <span key={link}>
          {t('fact.proof', {
            link: t(`link.${link}`),
            way: t(`way.${way}`),
            date: date(provenAt),
            until: date(holdsUntil),
          })}
          {endsSoon && <>. {t('endsSoon')}</>}
        </span>
      ))}
      <span>
        <Link href={paths.myResidence()}>{t(proofs.length > 0 ? 'fact.see' : 'fact.go')}</Link>
      </span>
    </span>
  );
}
