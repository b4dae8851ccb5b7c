import { useFormats } from '../../../shared/formats/use-formats';
import type { SeeMyDataQuery } from '../../../shared/graphql/generated/operations/see-my-data';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { usePrivacyWords } from '../../../shared/privacy/use-privacy-words';

type Rows = SeeMyDataQuery['myData']['rows'];

/** Her data by what becomes of them, from the annotations of the tables. */
export function DataFate({ rows }: { rows: Rows }) {
  const { t } = useTranslation('privacy');
  const words = usePrivacyWords();
  const { number } = useFormats();
  const fates = ['delete', 'unlink', 'keep'] as const;
  return (
    <div className="stack gap-4">
      {fates.map((fate) => {
        const lines = byTable(rows.filter(({ erasure }) => erasure === fate));
        if (lines.length === 0) return null;
        return (
          <section key={fate} className="stack gap-2">
            <h3>{t(`fate.${fate}`)}</h3>
            <ul>
              {lines.map(({ table, count, ground }) => (
                <li key={table}>
                  {t('fate.line', { table: words.table(table), count: number(count) })}
                  {ground && <span className="muted"> {words.kept(ground)}</span>}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function byTable(rows: Rows): { table: string; count: number; ground: string | null }[] {
  const lines = new Map<string, { table: string; count: number; ground: string | null }>();
  for (const { table, rows: count, ground } of rows) {
    const before = lines.get(table);
    lines.set(table, { table, count: count + (before?.count ?? 0), ground: ground ?? null });
  }
  return [...lines.values()];
}
