import { Card, Link, Num, StateBadge } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import type { ProposalLineFragment } from '../../../shared/graphql/generated/graphql';
import { kindOf, useProposalWords } from '../proposal-words/use-proposal-words';
import { useProposer } from '../proposal-words/use-proposer';

/** One project of a list: the whole card leads to its page. */
export function ProposalCard({ edition, proposal }: { edition: string; proposal: ProposalLineFragment }) {
  const { t } = useTranslation('proposals');
  const words = useProposalWords();
  const { euros } = useFormats();
  const proposer = useProposer();
  const { number, title, state, neighbourhood, theme, costCents, photo, proposerName } = proposal;
  return (
    <Card as="li" link>
      {photo && (
        <img
          className="photo photo--card"
          src={`/files/photos/${photo.id}/small.webp`}
          width={photo.width}
          height={photo.height}
          alt=""
          loading="lazy"
        />
      )}
      <p className="row row--between gap-2">
        <StateBadge state={kindOf(state)}>{words.state(state)}</StateBadge>
        <span className="muted small">{t('number', { number })}</span>
      </p>
      <h3>
        <Link href={paths.project(edition, number)}>{title}</Link>
      </h3>
      <p className="muted small">
        {[neighbourhood?.name ?? t('wholeTown'), theme && words.theme(theme)].filter(Boolean).join(' · ')}
      </p>
      <p className="row row--between gap-2 small">
        <span dir="auto">{t('browse.by', { name: proposer(proposerName) })}</span>
        {costCents !== null && <Num>{euros(costCents)}</Num>}
      </p>
    </Card>
  );
}
