import { ButtonLink } from '@parvis/ui';
import { paths } from '../../../paths';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { Meeting } from '../see-meeting/agenda-list';

interface MinutesLinksProps {
  meeting: Pick<Meeting, 'state' | 'number' | 'assembly' | 'mayPrepare'>;
  /** There are some that who asks may read. */
  hasMinutes: boolean;
}

/** From a meeting to its minutes: to read, or to write once it has begun. */
export function MinutesLinks({ meeting, hasMinutes }: MinutesLinksProps) {
  const { t } = useTranslation('minutes');
  const { state, number, assembly, mayPrepare } = meeting;
  const mayWrite = mayPrepare && ['IN_SESSION', 'HELD'].includes(state);
  if (!hasMinutes && !mayWrite) return null;
  return (
    <section className="section stack gap-3" aria-labelledby="minutes">
      <h2 id="minutes">{t('label')}</h2>
      <p className="row">
        {hasMinutes && (
          <ButtonLink icon="eye" href={paths.minutes(assembly.slug, number)}>
            {t('readThem')}
          </ButtonLink>
        )}
        {mayWrite && (
          <ButtonLink icon="edit" href={paths.writeMinutes(assembly.slug, number)}>
            {t('writing.title')}
          </ButtonLink>
        )}
      </p>
    </section>
  );
}
