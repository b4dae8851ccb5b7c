import { Breadcrumb, ButtonLink, Note, PageHead } from '@parvis/ui';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import type { SeeReviewDeskQuery } from '../../../shared/graphql/generated/operations/see-review-desk';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import { IntroduceForm } from '../introduce-review/introduce-form';
import { PublishForm } from '../publish-review/publish-form';
import { ReviewFigures } from './review-figures';
import { ReviewVersions } from './review-versions';
import { ReviewYears } from './review-years';

export interface ReviewDeskProps {
  desk: SeeReviewDeskQuery['annualReviewDesk'];
  /** Reads the page's data again. */
  onChanged: () => Promise<void>;
}

/** A review before it is published, for the facilitators of its body and nobody else. */
export function ReviewDeskPage({ desk, onChanged }: ReviewDeskProps) {
  const { t, i18n } = useTranslation('reviews');
  const { date } = useFormats();
  const { body, year, years, figures, versions } = desk;
  const { slug, name } = body;
  return (
    <>
      <PageMeta title={t('desk.title', { year, name })} />
      <Breadcrumb label={t('crumbs')} crumbs={[{ href: paths.deskBody(slug), label: name }]} />
      <PageHead
        title={t('desk.heading', { year })}
        lead={t('desk.lead')}
        above={<bdi className="muted">{name}</bdi>}
      >
        <p className="row">
          <ButtonLink icon="download" href={paths.reviewDraftPdf(slug, year, i18n.language)}>
            {t('desk.pdf')}
          </ButtonLink>
          {versions.length > 0 && (
            <ButtonLink icon="out" href={paths.review(slug, year)}>
              {t('desk.public')}
            </ButtonLink>
          )}
        </p>
      </PageHead>
      <ReviewYears slug={slug} years={years} current={year} desk />
      <Note>
        <p>{t('desk.draft', { day: date(figures.asOf, 'day') })}</p>
      </Note>
      <div className="no-js">
        <Note kind="late">{t('desk.noScript')}</Note>
      </div>
      <IntroduceForm key={`introduction-${year}`} desk={desk} onChanged={onChanged} />
      <ReviewFigures figures={figures} slug={slug} />
      <PublishForm key={`publish-${year}`} desk={desk} onChanged={onChanged} />
      {versions.length > 0 && <ReviewVersions slug={slug} year={year} versions={versions} />}
    </>
  );
}
