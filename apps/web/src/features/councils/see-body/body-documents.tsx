import { Disclosure, Link, StateBadge, Table } from '@parvis/ui';
import { useFormats } from '../../../shared/formats/use-formats';
import type { BodyDocumentLinesFragment } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { documentHref } from './document-href';

export type BodyDocumentLine = BodyDocumentLinesFragment;

/** Charter, rules, recognition: each version stays readable. */
export function BodyDocuments({ documents }: { documents: readonly BodyDocumentLine[] }) {
  const { t } = useTranslation('councils');
  const { date } = useFormats();
  if (documents.length === 0) return null;
  const typed = documents.filter(({ text, current }) => text !== '' && current);
  return (
    <section className="section stack gap-5" aria-labelledby="documents">
      <h2 id="documents">{t('documents.title')}</h2>
      <Table
        caption={t('documents.caption')}
        captionHidden
        label={t('documents.label')}
        rows={documents}
        rowKey={({ id }) => id}
        columns={[
          { id: 'what', title: t('documents.what'), cell: (line) => <DocumentName line={line} /> },
          { id: 'date', title: t('documents.date'), cell: ({ datedOn }) => date(datedOn, 'day') },
          {
            id: 'state',
            title: t('documents.state'),
            cell: ({ current }) => (
              <StateBadge state={current ? 'ok' : 'draft'}>
                {t(current ? 'documents.current' : 'documents.former')}
              </StateBadge>
            ),
          },
        ]}
      />
      {typed.map((line) => (
        <Disclosure key={line.id} summary={t('documents.read', { name: nameOf(t, line) })}>
          <div className="prose" dir="auto">
            {line.text.split(/\n{2,}/).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </Disclosure>
      ))}
    </section>
  );
}

type Say = ReturnType<typeof useTranslation<'councils'>>['t'];

const nameOf = (t: Say, { kind, title, version }: BodyDocumentLine): string =>
  t('documents.version', { name: title || t(`documents.kind.${kind}`), version });

function DocumentName({ line }: { line: BodyDocumentLine }) {
  const { t } = useTranslation('councils');
  const name = nameOf(t, line);
  return (
    <>
      {line.fileId ? <Link href={documentHref(line.fileId)}>{name}</Link> : name}
      {line.note && (
        <>
          <br />
          <span className="muted small" dir="auto">
            {line.note}
          </span>
        </>
      )}
    </>
  );
}
