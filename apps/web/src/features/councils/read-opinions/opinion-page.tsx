import { Breadcrumb, Facts, LinesList, Link, PageHead, StateBadge } from '@parvis/ui';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import type { OpinionWholeFragment } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { MarkdownText } from '../../../shared/markdown/markdown-text';
import type { MarkdownNode } from '../../../shared/markdown/tree';
import { PageMeta } from '../../../shared/site/page-meta';
import { OfficeAnswer } from './office-answer';
import { OpinionSteps, OpinionVote } from './opinion-card';
import { EFFECT_LOOK } from './opinion-look';

/** Its text is parsed by the route: the parser does not travel with the page. */
export type ReadOpinion = Omit<OpinionWholeFragment, 'text'> & { text: readonly MarkdownNode[] };

/** An adopted opinion as everyone reads it, and prints it: words, vote, answers, what became of it. */
export function OpinionPage({ opinion }: { opinion: ReadOpinion }) {
  const { t } = useTranslation('opinions');
  const { date } = useFormats();
  const { bodySlug, bodyName, number, title, adoptedOn, text, recipients } = opinion;
  return (
    <>
      <PageMeta title={title} description={t('page.description', { number, name: bodyName })} />
      <Breadcrumb
        label={t('crumb')}
        crumbs={[
          { href: paths.body(bodySlug), label: bodyName },
          { href: paths.opinions(bodySlug), label: t('list.title') },
        ]}
      />
      <PageHead
        title={<bdi>{title}</bdi>}
        above={
          <span className="muted">
            {t('card.adopted', { number, date: date(adoptedOn, 'day') })} · <OpinionVote opinion={opinion} />
          </span>
        }
      />
      <div className="stack gap-6">
        <OpinionSteps opinion={opinion} />
        <MarkdownText nodes={text} />
      </div>
      <section className="section stack gap-4" aria-labelledby="answers">
        <h2 id="answers">{t('page.answers')}</h2>
        {recipients.length === 0 ? (
          <p className="muted">{t('page.notSent')}</p>
        ) : (
          <div className="grid grid--fit min-l">
            {recipients.map((office) => (
              <OfficeAnswer key={office.id} office={office} />
            ))}
          </div>
        )}
      </section>
      <Effects opinion={opinion} />
      <Sealed opinion={opinion} />
    </>
  );
}

function Effects({ opinion: { effects, state, closedAt } }: { opinion: ReadOpinion }) {
  const { t } = useTranslation('opinions');
  const { date } = useFormats();
  if (effects.length === 0) return null;
  return (
    <section className="section stack gap-4" aria-labelledby="effects">
      <h2 id="effects">{t('effects.title')}</h2>
      <LinesList>
        {effects.map(({ id, happenedOn, state: word, text }) => (
          <div key={id} className="stack gap-1">
            <p className="row">
              <StateBadge state={EFFECT_LOOK[word]}>{t(`effect.${word}`)}</StateBadge>
              <span className="muted small">{date(happenedOn, 'day')}</span>
            </p>
            <p dir="auto">{text}</p>
          </div>
        ))}
      </LinesList>
      <p className="muted">
        {state === 'CLOSED' && closedAt
          ? t('effects.closed', { date: date(closedAt, 'day') })
          : t('effects.open')}
      </p>
    </section>
  );
}

/** What proves that the words have not changed since the vote. */
function Sealed({ opinion }: { opinion: ReadOpinion }) {
  const { t } = useTranslation('opinions');
  const { bodySlug, meetingNumber, meetingNote, askedBy, digest } = opinion;
  const meeting =
    meetingNumber === null ? (
      <bdi>{meetingNote}</bdi>
    ) : (
      <Link href={paths.meeting(bodySlug, meetingNumber)}>
        {t('page.meeting', { number: meetingNumber })}
      </Link>
    );
  return (
    <section className="section stack gap-3" aria-labelledby="sealed">
      <h2 id="sealed">{t('page.sealed')}</h2>
      <Facts
        rows
        facts={[
          { term: t('page.votedAt'), value: meeting },
          ...(askedBy ? [{ term: t('page.askedBy'), value: <bdi>{askedBy}</bdi> }] : []),
          { term: t('page.digest'), value: <code className="small wrap-anywhere">{digest}</code> },
        ]}
      />
      <p className="small muted">{t('page.sealedText')}</p>
    </section>
  );
}
