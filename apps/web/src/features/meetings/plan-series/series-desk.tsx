import { Link, LinesList, StateBadge } from '@parvis/ui';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { Before } from '../see-before/before';
import type { Meeting } from '../see-meeting/agenda-list';
import { MEETING_LOOK } from '../see-meeting/meeting-state';
import { MoveForm } from './move-form';
import { RepeatForm } from './repeat-form';

export interface SeriesDeskProps {
  meeting: Meeting;
  before: Before;
  onChanged: () => Promise<void>;
}

/** The series of a meeting: the others of it, more of them, and those that follow moved together. */
export function SeriesDesk(props: SeriesDeskProps) {
  const { meeting, before } = props;
  const { t } = useTranslation('before');
  const { t: words } = useTranslation('meetings');
  const { date } = useFormats();
  const others = before.series.filter(({ id }) => id !== meeting.id);
  const following = others.filter(({ startsAt, state }) => state === 'DRAFT' && startsAt > meeting.startsAt);
  return (
    <section className="section stack gap-5" aria-labelledby="series">
      <h2 id="series">{t('series.title')}</h2>
      {others.length > 0 && (
        <LinesList line="between">
          {others.map(({ id, number, startsAt, state }) => (
            <div key={id} className="row row--between grow">
              <Link href={paths.prepareMeeting(meeting.assembly.slug, number)}>
                {t('series.one', { number, date: date(startsAt) })}
              </Link>
              <StateBadge state={MEETING_LOOK[state]}>{words(`state.${state}`)}</StateBadge>
            </div>
          ))}
        </LinesList>
      )}
      {following.length > 0 && <MoveForm {...props} following={following} />}
      <RepeatForm {...props} />
    </section>
  );
}
