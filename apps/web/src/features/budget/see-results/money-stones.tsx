import { Card, Stones } from '@parvis/ui';
import { marked } from '../../../shared/i18n/marked';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { Results, Words } from './use-words';

/** The envelope as one row: a stone for each winner, its width its cost, and the rest in dots. */
export function MoneyStones({ results, words }: { results: Results; words: Words }) {
  const { t } = useTranslation('results');
  const { money } = words;
  if (results.winners.length === 0) return null;
  const left = Math.max(0, results.leftoverCents);
  const stones = [
    ...results.winners
      .filter(({ costCents }) => costCents > 0)
      .map(({ title, costCents }) => ({
        quantity: costCents,
        state: 'laid' as const,
        title: `${title} · ${money(costCents)}`,
      })),
    ...(left > 0 ? [{ quantity: left }] : []),
  ];
  return (
    <Card as="section" className="gap-5">
      <div className="row row--between">
        <h2 className="fs-2">{t('money.title')}</h2>
        <p>
          {marked(t('money.used', { total: money(results.totalCents), budget: money(results.budgetCents) }), {
            n: (amount) => <span className="num">{amount}</span>,
          })}
        </p>
      </div>
      <Stones
        size="tall"
        seed={11}
        stones={stones}
        label={left > 0 ? t('money.picture', { left: money(left) }) : t('money.pictureFull')}
      />
      <p className="small muted">
        {t('money.legend')} {left > 0 ? t('money.left', { left: money(left) }) : t('money.full')}
      </p>
    </Card>
  );
}
