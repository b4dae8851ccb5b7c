import { Table } from '@parvis/ui';
import { useFormats } from '../../../shared/formats/use-formats';
import type { RetentionDueFragment } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { usePrivacyWords } from '../../../shared/privacy/use-privacy-words';

/** What the retention removed, or would: table, limit, rows. */
export function RetentionTable({
  caption,
  lines,
}: {
  caption: string;
  lines: readonly RetentionDueFragment[];
}) {
  const { t } = useTranslation('privacy');
  const { date, number } = useFormats();
  const words = usePrivacyWords();
  return (
    <Table
      caption={caption}
      captionHidden
      label={caption}
      cards
      rows={lines}
      rowKey={({ processing, table }) => `${processing} ${table}`}
      empty={t('desk.nothing')}
      columns={[
        { id: 'table', title: t('desk.table'), cell: ({ table }) => words.table(table) },
        {
          id: 'limit',
          title: t('desk.limit'),
          label: t('desk.limit'),
          cell: ({ limit }) => date(limit, 'day'),
        },
        {
          id: 'rows',
          title: t('desk.rows'),
          label: t('desk.rows'),
          numeric: true,
          cell: ({ rows }) => number(rows),
        },
      ]}
    />
  );
}
