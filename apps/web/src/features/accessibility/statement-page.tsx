import { PageHead } from '@parvis/ui';
import { useTranslation } from '../../shared/i18n/use-translation';
import { PageMeta } from '../../shared/site/page-meta';

const sections = [
  { title: 'done.title', items: ['done.axe', 'done.keyboard', 'done.script', 'done.tables'] },
  { title: 'known.title', items: ['known.audit', 'known.readers', 'known.photos'] },
  { title: 'help.title', items: ['help.hall', 'help.defender'] },
] as const;

/** The statement the law asks for (decree 2019-768, article 5). It says "not compliant" until a person has audited. */
export function StatementPage() {
  const { t } = useTranslation('accessibility');
  return (
    <>
      <PageMeta title={t('title')} description={t('description')} />
      <PageHead title={t('title')} lead={t('lead')} />
      {sections.map(({ title, items }) => (
        <section key={title} className="section">
          <h2>{t(title)}</h2>
          <ul>
            {items.map((item) => (
              <li key={item}>{t(item)}</li>
            ))}
          </ul>
        </section>
      ))}
      <p className="section muted">{t('basis')}</p>
    </>
  );
}
