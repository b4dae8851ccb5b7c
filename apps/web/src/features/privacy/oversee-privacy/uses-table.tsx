import { Table } from '@parvis/ui';
import type { RegisterLineFragment } from '../../../shared/graphql/generated/graphql';
import type { OverseePrivacyQuery } from '../../../shared/graphql/generated/operations/oversee-privacy';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { usePrivacyWords } from '../../../shared/privacy/use-privacy-words';

type Use = OverseePrivacyQuery['privacyDesk']['uses'][number];

/** One processing, with its tables and columns as the code declares them. */
export function UsesTable({ line, uses }: { line: RegisterLineFragment; uses: readonly Use[] }) {
  const { t } = useTranslation('privacy');
  const words = usePrivacyWords();
  const name = words.name(line.key);
  const fate = ({ erasure, ground }: Use) =>
    erasure === 'keep' && ground
      ? words.kept(ground)
      : t(`desk.fate.${erasure as 'delete' | 'unlink' | 'keep'}`);
  return (
    <section className="stack gap-3" aria-labelledby={`uses-${line.key}`}>
      <h3 id={`uses-${line.key}`}>{name}</h3>
      <p className="muted">
        {words.ground(line.ground)} ({line.article}) · {words.keptFor(line.retention)}
      </p>
      {uses.length === 0 ? (
        <p>{t('desk.noTable')}</p>
      ) : (
        <Table
          caption={name}
          captionHidden
          label={name}
          cards
          rows={uses}
          rowKey={({ table, columns, erasure, exported }) =>
            `${table} ${columns.join()} ${erasure} ${exported}`
          }
          columns={[
            { id: 'table', title: t('desk.table'), cell: ({ table }) => <code>{table}</code> },
            {
              id: 'columns',
              title: t('desk.columns'),
              label: t('desk.columns'),
              cell: ({ columns }) => columns.join(', '),
            },
            { id: 'fate', title: t('desk.leaving'), label: t('desk.leaving'), cell: fate },
            {
              id: 'exported',
              title: t('desk.exported'),
              label: t('desk.exported'),
              cell: ({ exported }) => (exported ? t('desk.yes') : t('desk.no')),
            },
          ]}
        />
      )}
    </section>
  );
}
