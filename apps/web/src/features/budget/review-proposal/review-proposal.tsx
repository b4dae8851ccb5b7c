import { Breadcrumb, Card, Link, Note, PageHead, StateBadge } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import type { ReviewProposalQuery } from '../../../shared/graphql/generated/graphql';
import { Markdown } from '../../../shared/markdown/markdown';
import { PageMeta } from '../../../shared/site/page-meta';
import { kindOf, useProposalWords } from '../proposal-words/use-proposal-words';
import { CostForm } from './cost-form';
import { DecideForm } from './decide-form';
import type { Reviewed } from './use-decision';
import { useProposer } from '../proposal-words/use-proposer';

interface Props {
  edition: NonNullable<ReviewProposalQuery['edition']>;
  proposal: Reviewed;
}

const COSTABLE = new Set(['ADMISSIBLE', 'COSTED']);
const CLOSED = new Set(['MERGED', 'ON_BALLOT', 'WINNER', 'NOT_SELECTED']);

/** What was filed on one side, what is decided about it on the other. */
export function ReviewProposal({ edition, proposal }: Props) {
  const { t } = useTranslation('review');
  const words = useProposalWords();
  const { date } = useFormats();
  const proposer = useProposer();
  const { number, title, state, submittedAt, proposerName } = proposal;
  const frozen = edition.openedAt !== null || CLOSED.has(state);
  return (
    <>
      <PageMeta title={t('page.title', { number })} />
      <Breadcrumb
        label={t('crumb')}
        crumbs={[{ href: paths.deskEdition(edition.slug), label: t('page.back') }]}
      />
      <PageHead
        above={
          <>
            <StateBadge state={kindOf(state)}>{words.state(state)}</StateBadge>
            <span className="muted">{t('page.title', { number })}</span>
          </>
        }
        title={<span dir="auto">{title}</span>}
        lead={
          <span dir="auto">{t('page.by', { name: proposer(proposerName), date: date(submittedAt) })}</span>
        }
      />
      <div className="split split--even">
        <Filed edition={edition.slug} proposal={proposal} />
        <div className="stack gap-7">
          {frozen ? (
            <Note kind="open">{t('page.frozen')}</Note>
          ) : (
            <>
              {COSTABLE.has(state) && <CostForm proposal={proposal} capCents={edition.costCapCents} />}
              <DecideForm edition={edition} proposal={proposal} />
            </>
          )}
        </div>
      </div>
    </>
  );
}

function Filed({ edition, proposal }: { edition: string; proposal: Reviewed }) {
  const { t } = useTranslation('review');
  const { t: proposals } = useTranslation('proposals');
  const words = useProposalWords();
  const { number, body, photo, place, neighbourhood, theme } = proposal;
  const facts = [place, neighbourhood?.name ?? proposals('wholeTown'), theme && words.theme(theme)];
  return (
    <Card as="section" look="flat" aria-labelledby="filed" className="sticky">
      <h2 id="filed" className="fs-2">
        {t('page.text')}
      </h2>
      <p className="muted" dir="auto">
        {facts.filter(Boolean).join(' · ')}
      </p>
      {photo && (
        <img
          className="photo"
          src={`/files/photos/${photo.id}/large.webp`}
          width={photo.width}
          height={photo.height}
          alt={proposals('read.photo')}
        />
      )}
      <Markdown source={body} />
      <p>
        <Link href={paths.project(edition, number)}>{t('page.public')}</Link>
      </p>
      <p>
        <Link href={paths.deskHistory(edition, number)}>{t('page.history')}</Link>
      </p>
    </Card>
  );
}
