import { Button, ButtonLink, PageHead } from '@parvis/ui';
import { paths } from '../../../paths';
import type { SeeUnsubscriptionQuery } from '../../../shared/graphql/generated/operations/see-unsubscription';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';

export interface UnsubscribePageProps {
  token: string;
  /** Null: the link is not one of ours, or was cut. */
  unsubscription: SeeUnsubscriptionQuery['unsubscription'];
}

/** Where the link of a mail leads. Opening it stops nothing; its forms need neither an account nor JavaScript. */
export function UnsubscribePage({ token, unsubscription }: UnsubscribePageProps) {
  const { t } = useTranslation('messages');
  if (!unsubscription)
    return (
      <>
        <PageMeta title={t('stop.unknown')} />
        <PageHead title={t('stop.unknown')} lead={t('stop.unknownTodo')} />
        <Choices />
      </>
    );
  const { scope, title, stopped } = unsubscription;
  const what = scope === 'ALL' ? t('stop.all') : title ? t('stop.one', { title }) : t('stop.gone');
  return (
    <>
      <PageMeta title={stopped ? t('stop.done') : t('stop.title')} />
      <PageHead
        title={stopped ? t('stop.done') : t('stop.title')}
        lead={<span dir="auto">{stopped ? t('stop.doneLead', { what }) : t('stop.lead', { what })}</span>}
      />
      {stopped ? (
        <form method="post" action={paths.resumeMail(token)} className="row mb-4">
          <Button type="submit">{t('stop.undo')}</Button>
        </form>
      ) : (
        <form method="post" action={paths.unsubscribe(token)} className="row mb-4">
          <Button type="submit" kind="main">
            {t('stop.act')}
          </Button>
        </form>
      )}
      <p className="muted">{t('stop.list')}</p>
      <Choices />
    </>
  );
}

function Choices() {
  const { t } = useTranslation('messages');
  return (
    <p className="row">
      <ButtonLink kind="quiet" icon="bell" href={paths.messages()}>
        {t('stop.choices')}
      </ButtonLink>
    </p>
  );
}
