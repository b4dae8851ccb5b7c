import { ButtonLink, EmptyState, PageHead } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import { PageMeta } from '../../../shared/site/page-meta';
import type { OpenEdition } from './steps/step-props';

/** Before or after the call for ideas: since when or until when, and what can be done instead. */
export function IdeasClosed({ edition }: { edition: OpenEdition }) {
  const { t } = useTranslation('propose');
  const { date } = useFormats();
  const span = edition.schedule.find(({ phase }) => phase === 'IDEAS');
  const soon = edition.phase === 'UPCOMING';
  return (
    <>
      <PageMeta title={t('title')} description={t('description', { edition: edition.name })} />
      <PageHead title={t('title')} lead={edition.name} />
      <EmptyState title={t('closed.title')} level={2}>
        {soon && span && <p>{t('closed.soon', { date: date(span.startsAt) })}</p>}
        {!soon && span?.endsAt && <p>{t('closed.over', { date: date(span.endsAt) })}</p>}
        <ButtonLink href={paths.projects(edition.slug)}>{t('closed.see')}</ButtonLink>
      </EmptyState>
    </>
  );
}
