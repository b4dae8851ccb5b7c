import { Link } from '@parvis/ui';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { openLinks } from '../open-links';
import type { ShownEdition } from './edition-page';

/** Two of the rules, in words: which link with the town gives a vote, and whether it is checked. */
export function WhoMayVote({ edition: { openTo, residenceRule } }: { edition: ShownEdition }) {
  const { t } = useTranslation('edition');
  const { locale } = useFormats();
  const either = new Intl.ListFormat(locale, { type: 'disjunction' });
  const links = openLinks(openTo);
  const verified = residenceRule === 'verified';
  return (
    <>
      <li>{t('plain.who', { links: either.format(links.map((link) => t(`plain.link.${link}`))) })}</li>
      <li>
        {t(verified ? 'plain.verified' : 'plain.declared')}{' '}
        {verified && <Link href={paths.myResidence()}>{t('plain.verify')}</Link>}
      </li>
    </>
  );
}
