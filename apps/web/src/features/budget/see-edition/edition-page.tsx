import { Breadcrumb, ButtonLink, PageHead, StateBadge } from '@parvis/ui';
import type { ReactNode } from 'react';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import type { SeeEditionQuery } from '../../../shared/graphql/generated/operations/see-edition';
import { PageMeta } from '../../../shared/site/page-meta';
import { EditionCalendar } from './edition-calendar';
import { EditionRules } from './edition-rules';
import { Fingerprint } from './fingerprint';
import { RollChanges } from './roll-changes';

export type ShownEdition = NonNullable<SeeEditionQuery['edition']>;

const BADGES = {
  UPCOMING: 'draft',
  IDEAS: 'open',
  REVIEW: 'part',
  VOTE: 'open',
  COUNT: 'wait',
  RESULTS: 'ok',
} as const;

/** One edition: where it stands, its calendar, its rules in plain words, and what was frozen. */
export function EditionPage({ edition, follow }: { edition: ShownEdition; follow?: ReactNode }) {
  const { t } = useTranslation('edition');
  const { name, phase } = edition;
  return (
    <>
      <PageMeta title={name} description={t('description', { name })} />
      <Breadcrumb label={t('crumb')} crumbs={[{ href: paths.editions(), label: t('back') }]} />
      <PageHead
        title={name}
        lead={<NowSentence edition={edition} />}
        above={<StateBadge state={BADGES[phase]}>{t(`phase.${phase}`)}</StateBadge>}
      >
        <Acts edition={edition} />
        {follow}
      </PageHead>
      {edition.origin === 'HELD' && <EditionCalendar edition={edition} />}
      <EditionRules edition={edition} />
      <RollChanges changes={edition.rollChanges} />
      {edition.origin === 'HELD' && (
        <Fingerprint slug={edition.slug} fingerprint={edition.fingerprint ?? null} />
      )}
    </>
  );
}

function NowSentence({ edition: { phase, schedule, origin } }: { edition: ShownEdition }) {
  const { t } = useTranslation('edition');
  const { date } = useFormats();
  if (origin === 'IMPORTED') return <>{t('imported')}</>;
  const span = (wanted: string) => schedule.find((each) => each.phase === wanted);
  const [ideas, vote] = [span('IDEAS'), span('VOTE')];
  if (phase === 'COUNT' || phase === 'RESULTS') return <>{t(`now.${phase}`)}</>;
  if (phase === 'UPCOMING' && ideas) return <>{t('now.UPCOMING', { start: date(ideas.startsAt) })}</>;
  if (phase === 'IDEAS' && ideas?.endsAt) return <>{t('now.IDEAS', { end: date(ideas.endsAt) })}</>;
  if (phase === 'REVIEW' && vote) return <>{t('now.REVIEW', { start: date(vote.startsAt) })}</>;
  if (phase === 'VOTE' && vote?.endsAt) return <>{t('now.VOTE', { end: date(vote.endsAt, 'moment') })}</>;
  return <>{t('now.unknown')}</>;
}

function Acts({ edition: { slug, phase, origin } }: { edition: ShownEdition }) {
  const { t } = useTranslation('edition');
  return (
    <p className="row">
      {phase === 'IDEAS' && (
        <ButtonLink kind="main" icon="plus" href={paths.propose(slug)}>
          {t('act.propose')}
        </ButtonLink>
      )}
      {phase === 'VOTE' && (
        <ButtonLink kind="main" icon="urn" href={paths.vote(slug)}>
          {t('act.vote')}
        </ButtonLink>
      )}
      {(phase === 'COUNT' || phase === 'RESULTS') && (
        <ButtonLink kind="main" icon="chart" href={paths.results(slug)}>
          {t('act.results')}
        </ButtonLink>
      )}
      {origin === 'HELD' && phase !== 'UPCOMING' && (
        <ButtonLink icon="list" href={paths.projects(slug)}>
          {phase === 'IDEAS' || phase === 'REVIEW' ? t('act.ideas') : t('act.projects')}
        </ButtonLink>
      )}
    </p>
  );
}
