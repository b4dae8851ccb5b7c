import { LinesList, Link, Note, PageHead } from '@parvis/ui';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import type { OfficeTurnPartsFragment } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { MarkdownText } from '../../../shared/markdown/markdown-text';
import type { MarkdownNode } from '../../../shared/markdown/tree';
import { PageMeta } from '../../../shared/site/page-meta';
import { OfficeAnswer } from '../read-opinions/office-answer';
import { OpinionVote } from '../read-opinions/opinion-card';
import { AnswerForm } from './answer-form';

export interface AnswerPageProps {
  link: string;
  /** Null: this link opens nothing. */
  turn: OfficeTurnPartsFragment | null;
  text: readonly MarkdownNode[];
  onChanged: () => Promise<void>;
}

/** Where the link of an office leads: the opinion, its own turn to answer, and what it answered. */
export function AnswerPage({ link, turn, text, onChanged }: AnswerPageProps) {
  const { t } = useTranslation('opinions');
  const { date } = useFormats();
  if (!turn) return <NoLink />;
  const { office, dueOn, lateDays, answer, opinion } = turn;
  const shown = { office, dueOn, lateDays, reminded: false, answer };
  return (
    <>
      <PageMeta title={t('reply.title')} />
      <meta name="robots" content="noindex" />
      <PageHead
        title={answer ? t('reply.doneTitle') : t('reply.title')}
        above={
          <span className="muted">
            <bdi>{opinion.bodyName}</bdi> ·{' '}
            {t('card.adopted', { number: opinion.number, date: date(opinion.adoptedOn, 'day') })}
          </span>
        }
        lead={answer ? t('reply.doneLead') : t('reply.lead', { office })}
      />
      {!answer && lateDays > 0 && <Note kind="late">{t('reply.late', { count: lateDays })}</Note>}
      {!answer && lateDays === 0 && <p className="muted">{t('late.due', { date: date(dueOn, 'day') })}</p>}
      <section className="section stack gap-4" aria-labelledby="words">
        <h2 id="words">
          <bdi>{opinion.title}</bdi>
        </h2>
        <p className="muted">
          <OpinionVote opinion={opinion} />
        </p>
        <MarkdownText nodes={text} />
        <p>
          <Link href={paths.opinion(opinion.bodySlug, opinion.number)}>{t('reply.public')}</Link>
        </p>
      </section>
      {answer ? (
        <section className="section stack gap-4" aria-labelledby="given">
          <h2 id="given">{t('reply.given')}</h2>
          <OfficeAnswer office={shown} />
        </section>
      ) : (
        <AnswerForm link={link} turn={turn} onChanged={onChanged} />
      )}
    </>
  );
}

/** The same for a link that was never made, was cut by a mailbox, or was renewed since. */
function NoLink() {
  const { t } = useTranslation('opinions');
  return (
    <>
      <PageMeta title={t('noLink.title')} />
      <meta name="robots" content="noindex" />
      <PageHead title={t('noLink.title')} lead={t('noLink.lead')} />
      <LinesList>
        <p>{t('noLink.cut')}</p>
        <p>{t('noLink.renewed')}</p>
        <p>{t('noLink.ask')}</p>
      </LinesList>
    </>
  );
}
