import { Breadcrumb, ButtonLink, PageHead } from '@parvis/ui';
import { useEffect } from 'react';
import { useTranslation } from '../../../../shared/i18n/use-translation';
import { paths } from '../../../../paths';
import { useFormats } from '../../../../shared/formats/use-formats';
import { PageMeta } from '../../../../shared/site/page-meta';
import type { BoothEdition } from '../booth-types';
import { forgetCode } from '../check/kept-code';

/** The booth before the opening and after the closing: when, and what to do meanwhile. */
export function ShutBooth({ edition, viewerId }: { edition: BoothEdition; viewerId: string | null }) {
  const { t } = useTranslation('vote');
  const { date } = useFormats();
  const { slug, name, phase, schedule } = edition;
  const vote = schedule.find((span) => span.phase === 'VOTE');
  const over = phase === 'COUNT' || phase === 'RESULTS';
  useEffect(() => {
    if (over && viewerId) forgetCode(slug, viewerId);
  }, [over, slug, viewerId]);
  const words = over
    ? phase === 'RESULTS'
      ? { title: t('shut.counted'), lead: t('shut.countedText') }
      : { title: t('shut.late'), lead: t('shut.lateText') }
    : {
        title: t('shut.soon'),
        lead: vote?.endsAt
          ? t('shut.soonText', { start: date(vote.startsAt), end: date(vote.endsAt) })
          : t('shut.soonNoDate'),
      };
  return (
    <>
      <PageMeta title={t('title')} description={t('description')} />
      <Breadcrumb label={t('crumb')} crumbs={[{ href: paths.edition(slug), label: name }]} />
      <PageHead title={words.title} lead={words.lead} />
      <p className="row">
        {over ? (
          <ButtonLink kind="main" href={paths.results(slug)}>
            {t('shut.results')}
          </ButtonLink>
        ) : (
          <ButtonLink kind="main" href={paths.projects(slug)}>
            {t('shut.projects')}
          </ButtonLink>
        )}
        <ButtonLink href={paths.edition(slug)}>{t('shut.edition')}</ButtonLink>
      </p>
    </>
  );
}
