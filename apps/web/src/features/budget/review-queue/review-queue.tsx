import { Link, StateBadge } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import type { ReviewQueueQuery } from '../../../shared/graphql/generated/graphql';
import { kindOf, useProposalWords } from '../proposal-words/use-proposal-words';
import { grouped, waiting } from './queue-groups';

type Line = ReviewQueueQuery['reviewQueue'][number];

/** The proposals of an edition by what is left to do. */
export function ReviewQueue({ edition, proposals }: { edition: string; proposals: readonly Line[] }) {
  const { t } = useTranslation('review');
  return (
    <section className="stack gap-5" aria-labelledby="queue">
      <h2 id="queue">{t('queue.heading')}</h2>
      <p>{proposals.length === 0 ? t('queue.empty') : t('queue.toDo', { count: waiting(proposals) })}</p>
      {grouped(proposals).map(({ group, lines }) => (
        <section key={group} className="stack gap-3" aria-labelledby={`queue-${group}`}>
          <h3 id={`queue-${group}`}>
            {t(`queue.groups.${group}`)} <span className="muted">({lines.length})</span>
          </h3>
          <ul className="lines-list">
            {lines.map((line) => (
              <QueueLine key={line.id} edition={edition} line={line} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function QueueLine({ edition, line }: { edition: string; line: Line }) {
  const { t } = useTranslation('review');
  const words = useProposalWords();
  const { date, euros } = useFormats();
  const { number, title, state, neighbourhood, submittedAt, decidedAt, costCents, proposerName } = line;
  const facts = [
    proposerName,
    neighbourhood?.name,
    decidedAt
      ? t('queue.decided', { date: date(decidedAt) })
      : t('queue.received', { date: date(submittedAt) }),
    costCents !== null && euros(costCents),
  ];
  return (
    <li className="row row--between gap-2">
      <span dir="auto">
        <span className="num">{number}.</span>{' '}
        <strong>
          <Link href={paths.deskProject(edition, number)}>{title}</Link>
        </strong>
        <br />
        <span className="muted small">{facts.filter(Boolean).join(' · ')}</span>
      </span>
      <StateBadge state={kindOf(state)}>{words.state(state)}</StateBadge>
    </li>
  );
}
