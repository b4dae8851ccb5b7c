import { Breadcrumb, ButtonLink, CodeBlock, Link, Note, PageHead } from '@parvis/ui';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import type { SeeAnnualReviewQuery } from '../../../shared/graphql/generated/operations/see-annual-review';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { MarkdownText } from '../../../shared/markdown/markdown-text';
import type { MarkdownNode } from '../../../shared/markdown/tree';
import { PageMeta } from '../../../shared/site/page-meta';
import { ReviewFigures } from './review-figures';
import { ReviewYears } from './review-years';
import { ReviewVersions } from './review-versions';

export type ShownReview = Omit<NonNullable<SeeAnnualReviewQuery['annualReview']>, 'introduction'> & {
  introduction: MarkdownNode[];
};

export interface ReviewPageProps {
  review: ShownReview;
  years: readonly number[];
}

/** A body's year, as it was published. */
export function ReviewPage({ review, years }: ReviewPageProps) {
  const { t, i18n } = useTranslation('reviews');
  const { date } = useFormats();
  const { body, year, version, versions, correction, publishedAt, figures, introduction, digest } = review;
  const { slug, name } = body;
  const newest = versions[0]?.number ?? version;
  const asked = version === newest ? undefined : version;
  return (
    <>
      <PageMeta title={t('of', { year, name })} description={t('description', { year, name })} />
      <Breadcrumb
        label={t('crumbs')}
        crumbs={[
          { href: paths.bodies(), label: t('bodies') },
          { href: paths.body(slug), label: name },
        ]}
      />
      <PageHead
        title={t('title', { year })}
        above={<bdi className="muted">{name}</bdi>}
        lead={t('asOf', { day: date(figures.asOf, 'day') })}
      >
        <p className="row">
          <ButtonLink icon="download" href={paths.reviewPdf(slug, year, i18n.language, asked)}>
            {t('pdf')}
          </ButtonLink>
          <ButtonLink icon="download" href={paths.reviewData(slug, year, asked)}>
            {t('data')}
          </ButtonLink>
        </p>
      </PageHead>
      <ReviewYears slug={slug} years={years} current={year} />
      {asked !== undefined && (
        <Note kind="late">
          <p>
            {t('former', { version })} <Link href={paths.review(slug, year)}>{t('readNewest')}</Link>
          </p>
        </Note>
      )}
      {correction && (
        <Note>
          <p>{t('correction', { correction })}</p>
        </Note>
      )}
      {figures.asOf <= `${year}-12-31` && (
        <Note>
          <p>{t('unfinished')}</p>
        </Note>
      )}
      {introduction.length > 0 && (
        <section className="section stack" aria-labelledby="review-introduction">
          <h2 id="review-introduction">{t('introduction.title')}</h2>
          <MarkdownText nodes={introduction} />
        </section>
      )}
      <ReviewFigures figures={figures} slug={slug} />
      <section className="section stack" aria-labelledby="review-check">
        <h2 id="review-check">{t('check.title')}</h2>
        <p>{t('check.text', { day: date(publishedAt, 'day'), version })}</p>
        <CodeBlock align="start" label={t('check.digest')} code={digest} />
        <ReviewVersions slug={slug} year={year} versions={versions} shown={version} />
      </section>
    </>
  );
}
