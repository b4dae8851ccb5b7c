import { Link, LinesList, StateBadge, type StateKind } from '@parvis/ui';
import { useTranslation } from '../../shared/i18n/use-translation';
import { paths } from '../../paths';
import { useFormats } from '../../shared/formats/use-formats';
import { latestChanges, type Edition, type Project } from './what-is-open';

const KINDS: Readonly<Record<Project['state'], StateKind>> = {
  SUBMITTED: 'wait',
  TO_CLARIFY: 'part',
  ADMISSIBLE: 'ok',
  INADMISSIBLE: 'no',
  MERGED: 'draft',
  COSTED: 'ok',
  ON_BALLOT: 'open',
  WINNER: 'town',
  NOT_SELECTED: 'draft',
};

/** The last things that happened to projects: what, when, where to read why. */
export function Changes({ edition, projects }: { edition: Edition; projects: readonly Project[] }) {
  const { t } = useTranslation(['home', 'proposals']);
  const { date } = useFormats();
  const changes = latestChanges(projects, 3);
  if (changes.length === 0) return null;
  return (
    <section className="section" aria-labelledby="changes">
      <h2 id="changes">{t('changes.title')}</h2>
      <LinesList>
        {changes.map(({ project, at }) => (
          <div key={project.id} className="stack gap-1">
            <p className="row">
              <StateBadge state={KINDS[project.state]}>{t(`proposals:state.${project.state}`)}</StateBadge>
              <time className="muted small" dateTime={at}>
                {date(at, 'short')}
              </time>
            </p>
            <p>
              <Link href={paths.project(edition.slug, project.number)}>
                <strong dir="auto">{project.title}</strong>
              </Link>
            </p>
          </div>
        ))}
      </LinesList>
    </section>
  );
}
