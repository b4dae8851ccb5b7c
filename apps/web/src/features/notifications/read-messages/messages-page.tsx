import { Breadcrumb, Button, EmptyState, LinesList, PageHead, Pagination } from '@parvis/ui';
import type { ReactNode } from 'react';
import { paths } from '../../../paths';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFormats } from '../../../shared/formats/use-formats';
import { MarkAllMessagesReadDocument } from '../../../shared/graphql/generated/operations/mark-all-messages-read';
import type { ReadMessagesQuery } from '../../../shared/graphql/generated/operations/read-messages';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useRevalidator } from '../../../shared/router';
import { PageMeta } from '../../../shared/site/page-meta';
import { MessageLine } from './message-line';

export const MESSAGES_A_PAGE = 20;

export interface MessagesPageProps {
  messages: ReadMessagesQuery['myMessages'];
  page: number;
  /** Above the list: an address that takes no mails. */
  warning?: ReactNode;
  /** Under the list: what is followed, and how mails leave. */
  children: ReactNode;
}

/** What the town told me, and what it will tell me. */
export function MessagesPage({ messages, page, warning, children }: MessagesPageProps) {
  const { t } = useTranslation('messages');
  const { number } = useFormats();
  const pages = Math.max(1, Math.ceil(messages.totalItems / MESSAGES_A_PAGE));
  return (
    <>
      <PageMeta title={t('title')} />
      <Breadcrumb label={t('crumb')} crumbs={[{ href: paths.me(), label: t('back') }]} />
      <PageHead title={t('title')} lead={t('lead')} />
      {warning}
      <section className="stack gap-4" aria-labelledby="told">
        <div className="row row--between">
          <h2 id="told">{t('list.title')}</h2>
          {messages.unread > 0 && <AllRead unread={messages.unread} />}
        </div>
        {messages.items.length === 0 ? (
          <EmptyState title={t('list.none')}>
            <p>{t('list.noneWhy')}</p>
          </EmptyState>
        ) : (
          <div lang={messages.language}>
            <LinesList line="between">
              {messages.items.map((message) => (
                <MessageLine key={message.id} message={message} />
              ))}
            </LinesList>
          </div>
        )}
        {pages > 1 && (
          <Pagination
            label={t('list.pages')}
            position={t('list.position', { page: number(page), pages: number(pages) })}
            previous={page > 1 ? { href: paths.messages(page - 1), label: t('list.previous') } : undefined}
            next={page < pages ? { href: paths.messages(page + 1), label: t('list.next') } : undefined}
          />
        )}
      </section>
      {children}
    </>
  );
}

function AllRead({ unread }: { unread: number }) {
  const { t } = useTranslation('messages');
  const { number } = useFormats();
  const { run, busy } = useMutate(MarkAllMessagesReadDocument);
  const { revalidate } = useRevalidator();
  const read = async () => {
    if (await run()) await revalidate();
  };
  return (
    <p className="row">
      <span role="status">{t('list.unread', { count: unread, number: number(unread) })}</span>
      <span className="needs-js">
        <Button icon="check" busy={busy} onClick={() => void read()}>
          {t('list.allRead')}
        </Button>
      </span>
    </p>
  );
}
