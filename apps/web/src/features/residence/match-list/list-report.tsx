import { Facts, Note } from '@parvis/ui';
import { useFormats } from '../../../shared/formats/use-formats';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { ListReport as Report } from './send-list';

const FAULTS = [
  'line_too_long',
  'line_quotes',
  'line_columns',
  'no_surname',
  'no_given_name',
  'no_address',
  'birth_unreadable',
] as const;

/** What a comparison found, in numbers; and which lines could not be read, by their number alone. */
export function ListReport({ report }: { report: Report }) {
  const { t } = useTranslation('lists');
  const { number } = useFormats();
  const { refusedLines } = report;
  const rows = ['lines', 'refused', 'elsewhere', 'asked', 'matched', 'ambiguous', 'left'] as const;
  const said = (fault: string) => {
    const known = FAULTS.find((one) => one === fault);
    return known ? t(`faults.${known}`) : fault;
  };
  return (
    <Note kind="ok" role="status">
      <div className="stack gap-4">
        <h2>{t('done')}</h2>
        <Facts rows facts={rows.map((row) => ({ term: t(row), value: number(report[row]) }))} />
        {report.ambiguous > 0 && <p>{t('ambiguousText')}</p>}
        {refusedLines.length > 0 && (
          <>
            <h3>{t('refusedTitle')}</h3>
            <ul>
              {refusedLines.map(({ line, fault }) => (
                <li key={line}>{t('lineIs', { line: number(line), why: said(fault) })}</li>
              ))}
            </ul>
            {report.refused > refusedLines.length && (
              <p>{t('refusedMore', { count: refusedLines.length })}</p>
            )}
          </>
        )}
      </div>
    </Note>
  );
}
