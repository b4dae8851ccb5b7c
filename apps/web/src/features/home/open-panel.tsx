import { ButtonLink, Num, Panel, StateBadge } from '@parvis/ui';
import { useTranslation } from '../../shared/i18n/use-translation';
import { paths } from '../../paths';
import { useFormats } from '../../shared/formats/use-formats';
import { daysLeft, endOfPhase, type Edition } from './what-is-open';

export interface OpenPanelProps {
  edition: Edition;
  /** Milliseconds, from the loader: the page says the same on both sides. */
  now: number;
}

/** The page's one strong act: the open vote, else the edition that takes ideas. */
export function OpenPanel({ edition, now }: OpenPanelProps) {
  const { t } = useTranslation('home');
  const { date, euros } = useFormats();
  const what = edition.phase === 'VOTE' ? 'vote' : 'ideas';
  const { name, slug, envelopeCents, minimumAge, ballotProjectCount } = edition;
  const endsAt = endOfPhase(edition);
  return (
    <Panel aria-labelledby="open">
      <p className="row">
        <StateBadge state="open">{t(`${what}.state`)}</StateBadge>
        {endsAt && <strong>{t('left', { count: daysLeft(endsAt, now) })}</strong>}
      </p>
      <h2 id="open" className="fs-4 max-short">
        {t(`${what}.title`)}
      </h2>
      <p className="lead">
        {name}. {what === 'vote' && t('vote.projects', { count: ballotProjectCount })}{' '}
        <Num>{euros(envelopeCents)}</Num> {t('toShare')}{' '}
        {what === 'vote' && t('vote.who', { age: minimumAge })}
      </p>
      <p className="row">
        <ButtonLink
          kind="open"
          big
          iconEnd="right"
          href={what === 'vote' ? paths.vote(slug) : paths.propose(slug)}
        >
          {t(`${what}.act`)}
        </ButtonLink>
      </p>
      {endsAt && <p>{t('until', { date: date(endsAt, 'moment') })}</p>}
    </Panel>
  );
}
