import { Card, Facts } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useFormats } from '../../../shared/formats/use-formats';
import type { Summary } from './send-file';

const NO_CURRENCY = 'XXX';

/** What the file holds, before anything is imported. */
export function FileSummary({ summary }: { summary: Summary }) {
  const { t } = useTranslation('pabulib');
  const { number } = useFormats();
  const { dates, currency } = summary;
  const said = (text: string) => text || t('summary.unknown');
  const money = number(summary.budgetCents / 100, {
    ...(currency === NO_CURRENCY ? {} : { style: 'currency', currency }),
    minimumFractionDigits: summary.budgetCents % 100 === 0 ? 0 : 2,
    maximumFractionDigits: 2,
  });
  const where = [summary.unit, summary.country].filter(Boolean).join(', ');
  const when = [...new Set([dates.begin, dates.end])].filter(Boolean).join(' – ');
  return (
    <Card as="section" look="sunken">
      <h2 className="fs-2">{t('summary.title')}</h2>
      <Facts
        facts={[
          { term: t('summary.projects'), value: number(summary.projects), figure: true },
          { term: t('summary.ballots'), value: number(summary.ballots), figure: true },
          { term: t('summary.budget'), value: money, figure: true },
        ]}
      />
      <Facts
        rows
        facts={[
          { term: t('summary.description'), value: said(summary.description) },
          { term: t('summary.where'), value: said(where) },
          { term: t('summary.dates'), value: said(when) },
          { term: t('summary.voteType'), value: t(`voteType.${summary.voteType}`) },
          { term: t('summary.officialRule'), value: said(summary.officialRule) },
        ]}
      />
    </Card>
  );
}
