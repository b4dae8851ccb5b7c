import { Button, EmptyState, LinesList, PageHead } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useFormats } from '../../../shared/formats/use-formats';
import type { ReadDemoMailboxQuery } from '../../../shared/graphql/generated/operations/read-demo-mailbox';
import { PageMeta } from '../../../shared/site/page-meta';

export interface DemoMailboxPageProps {
  mails: ReadDemoMailboxQuery['demoMailbox'];
  onReload: () => void;
  busy: boolean;
}

/** The demonstration's mailbox: what would have been sent, newest first, open to all. */
export function DemoMailboxPage({ mails, onReload, busy }: DemoMailboxPageProps) {
  const { t } = useTranslation('identity');
  const { date } = useFormats();
  return (
    <>
      <PageMeta title={t('mailbox.title')} description={t('mailbox.lead')} />
      <PageHead title={t('mailbox.title')} lead={t('mailbox.lead')}>
        <p className="row needs-js">
          <Button icon="sync" busy={busy} onClick={onReload}>
            {t('mailbox.reload')}
          </Button>
        </p>
      </PageHead>
      {mails.length === 0 ? (
        <EmptyState title={t('mailbox.empty')} level={2}>
          <p>{t('mailbox.emptyWhy')}</p>
        </EmptyState>
      ) : (
        <LinesList>
          {mails.map(({ key, recipient, subject, text, sentAt }) => (
            <article key={key} className="stack gap-2" aria-labelledby={`mail-${key}`}>
              <h2 id={`mail-${key}`} className="fs-1">
                <bdi>{subject}</bdi>
              </h2>
              <p className="muted small">
                {t('mailbox.to')} <bdi>{recipient}</bdi>,{' '}
                <time dateTime={sentAt}>{date(sentAt, 'moment')}</time>
              </p>
              <pre className="mail" dir="auto">
                {text}
              </pre>
            </article>
          ))}
        </LinesList>
      )}
    </>
  );
}
