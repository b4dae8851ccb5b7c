import { ButtonLink } from '@parvis/ui';
import { paths } from '../../paths';
import { useFormats } from '../../shared/formats/use-formats';
import { useTranslation } from '../../shared/i18n/use-translation';

/** The server stops counting here. */
const COUNTED = 100;

/** The bell of a signed-in person, with how many messages she has not read. */
export function InboxLink({ unread }: { unread: number }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const shown = unread < COUNTED ? number(unread) : `${number(COUNTED - 1)}+`;
  return (
    <ButtonLink kind="quiet" icon="bell" href={paths.messages()}>
      <span className="vh">{t('shell.inbox')}</span>
      {unread > 0 && (
        <>
          <span aria-hidden="true">{shown}</span>
          <span className="vh">{t('shell.unread', { count: unread, number: shown })}</span>
        </>
      )}
    </ButtonLink>
  );
}
