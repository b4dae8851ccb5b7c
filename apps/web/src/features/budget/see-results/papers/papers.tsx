import { ButtonLink } from '@parvis/ui';
import { useTranslation } from '../../../../shared/i18n/use-translation';
import type { EditionPaperFragment } from '../../../../shared/graphql/generated/graphql';

/** The documents of a counted edition in the language of the page (French when there is no other). */
export function Papers({ papers }: { papers: readonly EditionPaperFragment[] }) {
  const { t, i18n } = useTranslation('results');
  const inLanguage = papers.filter(({ language }) => language === i18n.language);
  const shown = inLanguage.length > 0 ? inLanguage : papers.filter(({ language }) => language === 'fr');
  if (shown.length === 0) return <p>{t('papers.printSoon')}</p>;
  return (
    <>
      <p>{t('papers.printHelp')}</p>
      <p className="row">
        {shown.map(({ kind, path }) => (
          <ButtonLink key={path} kind="open" icon="download" href={path}>
            {t(kind === 'MINUTES' ? 'papers.minutes' : 'papers.leaflet')}
          </ButtonLink>
        ))}
      </p>
    </>
  );
}
