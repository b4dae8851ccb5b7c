import { Breadcrumb, ChipLink, EmptyState, Link, PageHead, Pagination, StateBadge } from '@parvis/ui';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import type { SeeModerationQueueQuery } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import { BlocksPanel } from '../blocks/blocks-panel';
import { useModerationWords } from '../moderation-words/use-moderation-words';

export const CASES_A_PAGE = 20;

type Line = SeeModerationQueueQuery['moderationQueue']['items'][number];

interface Props {
  queue: SeeModerationQueueQuery['moderationQueue'];
  blocks: SeeModerationQueueQuery['personBlocks'];
  decided: boolean;
  page: number;
}

/** What waits for a moderator, what is most urgent first; what was decided; who is suspended. */
export function QueuePage({ queue, blocks, decided, page }: Props) {
  const { t } = useTranslation('moderating');
  const { number } = useFormats();
  const pages = Math.max(1, Math.ceil(queue.totalItems / CASES_A_PAGE));
  return (
    <>
      <PageMeta title={t('queue.title')} />
      <Breadcrumb label={t('crumbs')} crumbs={[{ href: paths.desk(), label: t('desk') }]} />
      <PageHead title={t('queue.title')} lead={t('queue.lead')} />
      <nav className="row gap-2 mb-4" aria-label={t('queue.which')}>
        <ChipLink href={paths.deskModeration()} current={!decided}>
          {t('queue.waiting')}
        </ChipLink>
        <ChipLink href={paths.deskModeration({ decided: true })} current={decided}>
          {t('queue.decided')}
        </ChipLink>
      </nav>
      {queue.items.length === 0 ? (
        <EmptyState title={t(decided ? 'queue.noneDecided' : 'queue.none')} level={2}>
          <p>{t(decided ? 'queue.noneDecidedWhy' : 'queue.noneWhy')}</p>
        </EmptyState>
      ) : (
        <ul className="lines-list">
          {queue.items.map((line) => (
            <QueueLine key={line.id} line={line} />
          ))}
        </ul>
      )}
      {pages > 1 && (
        <Pagination
          label={t('queue.pages')}
          position={t('queue.position', { page: number(page), pages: number(pages) })}
          previous={
            page > 1
              ? { href: paths.deskModeration({ decided, page: page - 1 }), label: t('queue.previous') }
              : undefined
          }
          next={
            page < pages
              ? { href: paths.deskModeration({ decided, page: page + 1 }), label: t('queue.next') }
              : undefined
          }
        />
      )}
      <BlocksPanel blocks={blocks} />
    </>
  );
}

const KINDS = { SHOWN: 'ok', HIDDEN: 'no', AWAITING: 'wait' } as const;

function QueueLine({ line }: { line: Line }) {
  const { t } = useTranslation('moderating');
  const words = useModerationWords();
  const { date } = useFormats();
  const facts = [
    line.openAppeals > 0 && t('queue.appeals', { count: line.openAppeals }),
    line.openReports > 0 && t('queue.reports', { count: line.openReports }),
    line.reasons.map((reason) => words.reason(reason)).join(', '),
    line.waitingSince
      ? t('queue.since', { date: date(line.waitingSince) })
      : t('queue.opened', { date: date(line.openedAt) }),
  ];
  return (
    <li className="row row--between gap-2">
      <span dir="auto">
        <strong>
          <Link href={paths.deskModerationCase(line.id)}>{line.title}</Link>
        </strong>
        <br />
        <span className="muted small">{facts.filter(Boolean).join(' · ')}</span>
      </span>
      <StateBadge state={KINDS[line.state]}>{t(`state.${line.state}`)}</StateBadge>
    </li>
  );
}
