import { Card, Link, StateBadge, Tile } from '@parvis/ui';
import type { ComponentProps, ReactNode } from 'react';
import { useTranslation } from '../../shared/i18n/use-translation';
import { paths } from '../../paths';
import { useFormats } from '../../shared/formats/use-formats';
import type { HomeResultsQuery } from '../../shared/graphql/generated/operations/home-results';
import { endOfPhase, type Edition } from './what-is-open';

interface AlsoCardProps {
  icon: ComponentProps<typeof Tile>['icon'];
  tone: ComponentProps<typeof Tile>['tone'];
  badge: ReactNode;
  href: string;
  title: string;
  children: ReactNode;
}

function AlsoCard({ icon, tone, badge, href, title, children }: AlsoCardProps) {
  return (
    <Card link>
      <div className="row row--between">
        <Tile icon={icon} tone={tone} />
        {badge}
      </div>
      <h3 className="fs-1">
        <Link href={href}>{title}</Link>
      </h3>
      <p>{children}</p>
    </Card>
  );
}

/** An edition that takes ideas, beside an open vote. */
export function IdeasCard({ edition }: { edition: Edition }) {
  const { t } = useTranslation('home');
  const { date, euros } = useFormats();
  const endsAt = endOfPhase(edition);
  return (
    <AlsoCard
      icon="light"
      tone="second"
      badge={
        <StateBadge state="open">
          {endsAt ? t('ideas.until', { date: date(endsAt, 'short') }) : t('ideas.state')}
        </StateBadge>
      }
      href={paths.propose(edition.slug)}
      title={t('ideas.title')}
    >
      {edition.name}.{' '}
      {t('ideas.card', { envelope: euros(edition.envelopeCents), count: edition.proposalCount })}
    </AlsoCard>
  );
}

/** An edition being reviewed or counted, or yet to begin. */
export function UnderWayCard({ edition }: { edition: Edition }) {
  const { t } = useTranslation('home');
  const { date } = useFormats();
  const { phase, slug, name, schedule } = edition;
  const kind = phase === 'COUNT' ? 'count' : phase === 'REVIEW' ? 'review' : 'upcoming';
  const next = kind === 'upcoming' ? schedule[0]?.startsAt : endOfPhase(edition);
  return (
    <AlsoCard
      icon={kind === 'count' ? 'urn' : 'clock'}
      tone="town"
      badge={<StateBadge state="wait">{t(`underWay.${kind}.state`)}</StateBadge>}
      href={kind === 'count' ? paths.results(slug) : paths.edition(slug)}
      title={name}
    >
      {t(`underWay.${kind}.what`)} {next && t(`underWay.${kind}.next`, { date: date(next, 'day') })}
    </AlsoCard>
  );
}

export type LastResults = NonNullable<HomeResultsQuery['results']>;

/** The last edition counted; its figures when they could be read. */
export function ResultsCard({ edition, results }: { edition: Edition; results: LastResults | null }) {
  const { t } = useTranslation('home');
  const { euros, number } = useFormats();
  return (
    <AlsoCard
      icon="chart"
      tone="ok"
      badge={<StateBadge state="ok">{t('results.state')}</StateBadge>}
      href={paths.results(edition.slug)}
      title={edition.name}
    >
      {results
        ? t('results.figures', {
            count: results.winners.length,
            money: euros(results.totalCents),
            voters: number(results.voters),
          })
        : t('results.see')}
    </AlsoCard>
  );
}
