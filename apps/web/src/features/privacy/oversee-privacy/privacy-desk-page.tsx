import { Breadcrumb, Button, Disclosure, EmptyState, PageHead, Table } from '@parvis/ui';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import type { OverseePrivacyQuery } from '../../../shared/graphql/generated/operations/oversee-privacy';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { usePrivacyWords } from '../../../shared/privacy/use-privacy-words';
import { PageMeta } from '../../../shared/site/page-meta';
import { RetentionTable } from './retention-table';
import { UsesTable } from './uses-table';

type Desk = OverseePrivacyQuery['privacyDesk'];

/** What the data protection officer watches: the register as it is in the tables, the nights, the departures. */
export function PrivacyDeskPage({
  register,
  desk,
}: {
  register: OverseePrivacyQuery['processingRegister'];
  desk: Desk;
}) {
  const { t } = useTranslation('privacy');
  const { date, number } = useFormats();
  const words = usePrivacyWords();
  return (
    <>
      <PageMeta title={t('desk.title')} />
      <Breadcrumb label={t('mine.crumb')} crumbs={[{ label: t('desk.back'), href: paths.desk() }]} />
      <PageHead title={t('desk.title')} lead={t('desk.lead')}>
        <p className="row needs-js">
          <Button icon="print" onClick={() => window.print()}>
            {t('desk.print')}
          </Button>
        </p>
      </PageHead>
      <DueTonight lines={desk.due} />
      <section className="section stack gap-4">
        <h2>{t('desk.nights')}</h2>
        {desk.reports.length === 0 && <EmptyState title={t('desk.noNight')} />}
        {desk.reports.map(({ at, lines }) => (
          <Disclosure
            key={at}
            summary={t('desk.night', {
              date: date(at, 'moment'),
              rows: number(lines.reduce((sum, { rows }) => sum + rows, 0)),
            })}
          >
            <RetentionTable caption={date(at, 'moment')} lines={lines.filter(({ rows }) => rows > 0)} />
          </Disclosure>
        ))}
      </section>
      <section className="section stack gap-4">
        <h2>{t('desk.erasures')}</h2>
        <p className="muted">{t('desk.erasuresText', { exports: number(desk.exportsKept) })}</p>
        <Table
          caption={t('desk.erasures')}
          captionHidden
          label={t('desk.erasures')}
          cards
          rows={desk.erasures}
          rowKey={({ at }) => at}
          empty={t('desk.noErasure')}
          columns={[
            { id: 'at', title: t('desk.at'), cell: ({ at }) => date(at, 'moment') },
            {
              id: 'cause',
              title: t('desk.why'),
              label: t('desk.why'),
              cell: ({ cause }) => words.cause(cause),
            },
            {
              id: 'rows',
              title: t('desk.rows'),
              label: t('desk.rows'),
              numeric: true,
              cell: ({ lines }) => number(lines.reduce((sum, { rows }) => sum + rows, 0)),
            },
          ]}
        />
      </section>
      <section className="section stack gap-5">
        <h2>{t('desk.tables')}</h2>
        {register.map((line) => (
          <UsesTable
            key={line.key}
            line={line}
            uses={desk.uses.filter((use) => use.processing === line.key)}
          />
        ))}
      </section>
    </>
  );
}

/** What is too old; the tables where nothing is are a click further. */
function DueTonight({ lines }: { lines: Desk['due'] }) {
  const { t } = useTranslation('privacy');
  const due = lines.filter(({ rows }) => rows > 0);
  return (
    <section className="section stack gap-4">
      <h2>{t('desk.due')}</h2>
      <p className="muted measure">{t('desk.dueText')}</p>
      <RetentionTable caption={t('desk.due')} lines={due} />
      {due.length < lines.length && (
        <Disclosure summary={t('desk.idle', { count: lines.length - due.length })}>
          <RetentionTable caption={t('desk.idleTables')} lines={lines.filter((line) => line.rows === 0)} />
        </Disclosure>
      )}
    </section>
  );
}
