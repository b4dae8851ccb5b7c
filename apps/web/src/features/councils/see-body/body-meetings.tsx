import { ButtonLink, DateStone, dateStoneParts, Link, StateBadge } from '@parvis/ui';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import type { SeeBodyQuery } from '../../../shared/graphql/generated/operations/see-body';
import { useTranslation } from '../../../shared/i18n/use-translation';

type Meetings = NonNullable<SeeBodyQuery['meetings']>;
export type NextMeeting = Meetings['items'][number];

/** The one that is held, or the nearest that is called and not over; null when none is. @param now milliseconds */
export function nextOf(meetings: readonly NextMeeting[], now: number): NextMeeting | null {
  const coming = meetings.filter(
    ({ state, endsAt }) => state === 'IN_SESSION' || (state === 'CALLED' && Date.parse(endsAt) > now),
  );
  const [next = null] = coming.sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  return next;
}

interface BodyMeetingsProps {
  slug: string;
  next: NextMeeting | null;
  /** Whether there are others to read. */
  any: boolean;
}

/** When a body meets next, and where to read its meetings and what followed them. */
export function BodyMeetings({ slug, next, any }: BodyMeetingsProps) {
  const { t } = useTranslation('councils');
  const { date, locale } = useFormats();
  if (!next && !any) return null;
  return (
    <section className="section stack gap-5" aria-labelledby="next-meeting">
      <h2 id="next-meeting">{t('next.title')}</h2>
      {next ? (
        <div className="row">
          <DateStone {...dateStoneParts(next.startsAt, locale)} />
          <div className="stack gap-1">
            {next.state === 'IN_SESSION' && <StateBadge state="open">{t('next.now')}</StateBadge>}
            <h3 className="fs-1">
              <Link href={paths.meeting(slug, next.number)}>{next.title}</Link>
            </h3>
            <p className="muted">
              {date(next.startsAt, 'moment')}, {next.place}
            </p>
            <p className="muted">{t(next.openToPublic ? 'next.open' : 'next.closed')}</p>
          </div>
        </div>
      ) : (
        <p className="muted">{t('next.none')}</p>
      )}
      <p className="row">
        <ButtonLink href={paths.meetings(slug)} icon="calendar">
          {t('next.all')}
        </ButtonLink>
        <ButtonLink href={paths.followUps(slug)} icon="list">
          {t('next.followUps')}
        </ButtonLink>
      </p>
    </section>
  );
}
