import { PageHead, Table } from '@parvis/ui';
import { MODERATION_REASONS } from '@parvis/contract';
import { useFormats } from '../../../shared/formats/use-formats';
import type { SeeModerationFiguresQuery } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import { useModerationWords } from '../moderation-words/use-moderation-words';

type Year = SeeModerationFiguresQuery['moderationYears'][number];

const RULES = ['report', 'who', 'reasons', 'appeal', 'minors', 'block'] as const;

/** How moderation works here, and how much of it there was: numbers that name nobody. */
export function FiguresPage({ years }: { years: readonly Year[] }) {
  const { t } = useTranslation('moderation');
  return (
    <>
      <PageMeta title={t('figures.title')} description={t('figures.description')} />
      <PageHead title={t('figures.title')} lead={t('figures.lead')} />
      <div className="stack gap-7">
        <section className="stack max-form" aria-labelledby="how">
          <h2 id="how">{t('figures.how')}</h2>
          {RULES.map((rule) => (
            <p key={rule}>{t(`figures.rule.${rule}`)}</p>
          ))}
        </section>
        <section className="stack" aria-labelledby="numbers">
          <h2 id="numbers">{t('figures.numbers')}</h2>
          <p className="muted">{t(years.length === 0 ? 'figures.none' : 'figures.few')}</p>
          {years.map((year) => (
            <YearOfFigures key={year.year} {...year} />
          ))}
        </section>
      </div>
    </>
  );
}

const LINES = [
  ...MODERATION_REASONS.map((key) => ['report', key] as const),
  ['decision', 'keep'],
  ['decision', 'hide'],
  ...MODERATION_REASONS.map((key) => ['hide', key] as const),
  ['decision', 'restore'],
  ['decision', 'publish'],
  ['appeal', 'received'],
  ['appeal', 'overturned'],
  ['block', 'in_force'],
] as const;

function YearOfFigures({ year, figures }: Year) {
  const { t } = useTranslation('moderation');
  const words = useModerationWords();
  const { number } = useFormats();
  const countOf = (what: string, key: string): string => {
    const found = figures.find((figure) => figure.what === what && figure.key === key);
    if (!found) return number(0);
    return found.count === null ? t('figures.withheld') : number(found.count);
  };
  const rows = LINES.map(([what, key]) => ({
    id: `${what}-${key}`,
    words:
      what === 'report' || what === 'hide'
        ? t(`figures.${what}`, { reason: words.reason(key) })
        : t(`figures.line.${key}`),
    count: countOf(what, key),
  }));
  return (
    <Table
      caption={String(year)}
      label={t('figures.of', { year: String(year) })}
      columns={[
        { id: 'what', title: t('figures.what'), cell: (row) => row.words },
        { id: 'count', title: t('figures.count'), cell: (row) => row.count, numeric: true },
      ]}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}
