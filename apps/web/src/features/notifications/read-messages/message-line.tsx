import { Button, Link, StateBadge } from '@parvis/ui';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFormats } from '../../../shared/formats/use-formats';
import { MarkMessagesReadDocument } from '../../../shared/graphql/generated/operations/mark-messages-read';
import type { ReadMessagesQuery } from '../../../shared/graphql/generated/operations/read-messages';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useRevalidator } from '../../../shared/router';

type Message = ReadMessagesQuery['myMessages']['items'][number];

/** One message: what happened, when, and the page of it. Opening the page reads the message. */
export function MessageLine({ message: { id, sentence, path, at, read } }: { message: Message }) {
  const { t, i18n } = useTranslation('messages');
  const { date } = useFormats();
  const { run, busy } = useMutate(MarkMessagesReadDocument);
  const { revalidate } = useRevalidator();
  const markRead = async () => {
    if (await run({ ids: [id] })) await revalidate();
  };
  const words = sentence ?? <span lang={i18n.language}>{t('list.hidden')}</span>;
  return (
    <>
      <div className="stack gap-1">
        <span dir="auto">
          {path && sentence ? (
            <Link href={path} onClick={read ? undefined : () => void markRead()}>
              {read ? words : <strong>{words}</strong>}
            </Link>
          ) : (
            words
          )}
        </span>
        <span className="row muted" lang={i18n.language}>
          <time dateTime={at}>{date(at, 'moment')}</time>
          {!read && <StateBadge state="open">{t('list.new')}</StateBadge>}
        </span>
      </div>
      {!read && (
        <span className="needs-js" lang={i18n.language}>
          <Button kind="quiet" icon="check" busy={busy} onClick={() => void markRead()}>
            {t('list.read')}
            <span className="vh"> {sentence}</span>
          </Button>
        </span>
      )}
    </>
  );
}
