import { Breadcrumb, Figure, Link, Note, PageHead, StateBadge } from '@parvis/ui';
import type { ReactNode } from 'react';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import { TownMap } from '../../../shared/map/town-map';
import { MarkdownText } from '../../../shared/markdown/markdown-text';
import { PageMeta } from '../../../shared/site/page-meta';
import { kindOf, useProposalWords } from '../proposal-words/use-proposal-words';
import { OwnStanding } from './own-standing';
import { ProposalCriteria } from './proposal-criteria';
import { ProposalJourney } from './proposal-journey';
import { ProposalNext } from './proposal-next';
import type { ReadEdition, ReadProject } from './read';
import { useProposer } from '../proposal-words/use-proposer';

export interface ReadProposalProps {
  edition: ReadEdition;
  proposal: ReadProject;
  /** How to follow it. */
  follow?: ReactNode;
}

/** A project: what, where, how far, how much, and why. */
export function ReadProposal({ edition, proposal, follow }: ReadProposalProps) {
  const { t } = useTranslation('proposals');
  const words = useProposalWords();
  const proposer = useProposer();
  const { title, number, state, neighbourhood, theme, proposerName, mine, indexable } = proposal;
  const facts = [t('number', { number }), neighbourhood?.name ?? t('wholeTown'), theme && words.theme(theme)];
  return (
    <article>
      <PageMeta
        title={title}
        description={t('read.description', { title, number, edition: edition.name })}
        unlisted={!indexable}
      />
      <Breadcrumb
        label={t('crumbs')}
        crumbs={[{ href: paths.projects(edition.slug), label: t('read.back') }]}
      />
      <PageHead
        above={
          <>
            <StateBadge state={kindOf(state)}>{words.state(state)}</StateBadge>
            <span className="muted">{facts.filter(Boolean).join(' · ')}</span>
          </>
        }
        title={<span dir="auto">{title}</span>}
        lead={<span dir="auto">{t('read.by', { name: proposer(proposerName) })}</span>}
      >
        {mine && <p className="muted">{t('read.mine')}</p>}
        {follow}
      </PageHead>
      <div className="split">
        <div className="stack gap-7">
          <OwnStanding visibility={proposal.visibility} />
          <Reason proposal={proposal} />
          <Idea proposal={proposal} />
          <Where proposal={proposal} />
          <ProposalJourney proposal={proposal} />
          <Criteria proposal={proposal} />
        </div>
        <aside className="stack sticky gap-5">
          <Cost edition={edition} proposal={proposal} />
          <ProposalNext edition={edition} proposal={proposal} />
          {!mine && (
            <p className="small muted">
              <Link href={paths.reportProject(edition.slug, number)}>{t('moderated.link')}</Link>
            </p>
          )}
        </aside>
      </div>
    </article>
  );
}

type Part = Pick<ReadProposalProps, 'proposal'>;

function Idea({ proposal: { photo, body } }: Part) {
  const { t } = useTranslation('proposals');
  return (
    <section className="stack" aria-labelledby="idea">
      {photo && (
        <img
          className="photo"
          src={`/files/photos/${photo.id}/large.webp`}
          width={photo.width}
          height={photo.height}
          alt={t('read.photo')}
        />
      )}
      <h2 id="idea">{t('read.idea')}</h2>
      <MarkdownText nodes={body} />
    </section>
  );
}

/** Who is refused, or asked for more, reads why before anything else. */
function Reason({ proposal: { reason, state } }: Part) {
  const { t } = useTranslation('proposals');
  if (!reason) return null;
  return (
    <Note kind={state === 'INADMISSIBLE' ? 'late' : state === 'TO_CLARIFY' ? 'open' : 'second'}>
      <p>
        <strong>{t(state === 'TO_CLARIFY' ? 'read.reasonClarify' : 'read.reason')}</strong>
      </p>
      <MarkdownText nodes={reason} />
    </Note>
  );
}

function Where({ proposal: { id, number, mapX, mapY, place, neighbourhood } }: Part) {
  const { t } = useTranslation('proposals');
  const placed = mapX !== null && mapY !== null;
  return (
    <section className="stack" aria-labelledby="where">
      <h2 id="where">{t('read.where')}</h2>
      <p dir="auto">{[place, neighbourhood?.name].filter(Boolean).join(', ') || t('read.noPlace')}</p>
      {(placed || neighbourhood) && (
        <TownMap
          pins={placed ? [{ id, x: mapX, y: mapY, number, tone: 'here' }] : []}
          near={neighbourhood?.slug ?? null}
        />
      )}
    </section>
  );
}

function Criteria({ proposal: { criteria } }: Part) {
  const { t } = useTranslation('proposals');
  return (
    <section className="stack" aria-labelledby="criteria">
      <h2 id="criteria">{t('read.criteria')}</h2>
      {criteria.length === 0 ? (
        <p className="muted">{t('read.criteriaNone')}</p>
      ) : (
        <>
          <p className="muted">{t('read.criteriaLead')}</p>
          <ProposalCriteria answers={criteria} />
        </>
      )}
    </section>
  );
}

function Cost({ edition, proposal: { costCents, costNote } }: ReadProposalProps) {
  const { t } = useTranslation('proposals');
  const { euros } = useFormats();
  return (
    <section className="card gap-3" aria-labelledby="cost">
      <h2 id="cost" className="fs-1">
        {t('read.cost')}
      </h2>
      {costCents === null ? (
        <p className="muted">{t('read.costPending')}</p>
      ) : (
        <p>
          <Figure size={4}>{euros(costCents)}</Figure>
          <br />
          <span className="muted">{t('read.costOf', { envelope: euros(edition.envelopeCents) })}</span>
        </p>
      )}
      {costNote && (
        <div>
          <p className="label">{t('read.costWhat')}</p>
          <p>{costNote}</p>
        </div>
      )}
    </section>
  );
}
