import { Breadcrumb, ButtonLink, type Fact, Facts, Link, Note, PageHead, StateBadge } from '@parvis/ui';
import type { ReactNode } from 'react';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import { MeetingFiles } from './meeting-files';
import { RoomLinks } from './room-links';
import { AgendaList, type Meeting, type ReadPoint } from './agenda-list';
import { MEETING_LOOK } from './meeting-state';

interface MeetingProps {
  meeting: Omit<Meeting, 'agenda'> & { agenda: readonly ReadPoint[] };
}

export interface MeetingPageProps extends MeetingProps {
  /** Of residents, taken for the meeting. */
  questions?: readonly { id: string; text: string }[];
  /** What follows the agenda. */
  children?: ReactNode;
}

/** While what was said of it can change. */
const PREPARED = new Set(['DRAFT', 'CALLED', 'IN_SESSION']);

/** One meeting: when, where, for whom, and what about. */
export function MeetingPage({ meeting, questions, children }: MeetingPageProps) {
  const { t } = useTranslation('meetings');
  const { date } = useFormats();
  const { title, number, state, startsAt, assembly, agenda, documents, mayPrepare, reason } = meeting;
  const { slug, name } = assembly;
  return (
    <>
      <PageMeta title={`${title}, ${date(startsAt)}`} description={`${name}, ${date(startsAt, 'moment')}`} />
      <Breadcrumb
        label={t('list.title')}
        crumbs={[
          { href: assembly.path, label: name },
          { href: paths.meetings(slug), label: t('page.all') },
        ]}
      />
      <PageHead
        above={
          <>
            <StateBadge state={MEETING_LOOK[state]}>{t(`state.${state}`)}</StateBadge>
            <span className="muted">{t('page.number', { number })}</span>
          </>
        }
        title={title}
        lead={date(startsAt, 'moment')}
        act={
          mayPrepare &&
          PREPARED.has(state) && (
            <ButtonLink href={paths.prepareMeeting(slug, number)} icon="edit">
              {t('page.prepare')}
            </ButtonLink>
          )
        }
      />
      {state === 'DRAFT' && <Note>{t(mayPrepare ? 'page.draft' : 'page.draftMember')}</Note>}
      {state === 'POSTPONED' && <Note kind="open">{t('page.postponed', { reason: reason ?? '' })}</Note>}
      {state === 'CANCELLED' && <Note kind="late">{t('page.cancelled', { reason: reason ?? '' })}</Note>}
      {(state === 'IN_SESSION' || (state === 'CALLED' && mayPrepare)) && (
        <RoomLinks slug={slug} number={number} runs={mayPrepare} />
      )}
      <MeetingFacts meeting={meeting} />
      {state === 'CALLED' && (
        <p>
          <Link href={paths.meetingCalendar(meeting.id)}>{t('page.calendar')}</Link>
        </p>
      )}
      <section className="section stack gap-4" aria-labelledby="agenda">
        <h2 id="agenda">{t('page.agenda')}</h2>
        <AgendaList points={agenda} slug={slug} files={documents} questions={questions} />
      </section>
      <WholeFiles files={documents} />
      {children}
    </>
  );
}

/** What is for the whole meeting, not for one of its points. */
function WholeFiles({ files }: { files: Meeting['documents'] }) {
  const { t } = useTranslation('before');
  const whole = files.filter(({ itemId }) => !itemId);
  if (whole.length === 0) return null;
  return (
    <section className="section stack gap-4" aria-labelledby="documents">
      <h2 id="documents">{t('documents.title')}</h2>
      <MeetingFiles files={whole} />
    </section>
  );
}

function MeetingFacts({ meeting }: MeetingProps) {
  const { t } = useTranslation('meetings');
  const { date } = useFormats();
  const { startsAt, endsAt, place, room, onlineLink, accessibility, childcare } = meeting;
  const { openToPublic, capacity } = meeting;
  const open = capacity === null ? t('page.open') : t('page.openPlaces', { count: capacity });
  const facts: Fact[] = [
    {
      term: t('page.when'),
      value: `${date(startsAt, 'moment')}, ${t('page.until', { time: date(endsAt, 'time') })}`,
    },
    { term: t('page.where'), value: room ? `${place}, ${room}` : place },
    { term: t('page.public'), value: openToPublic ? open : t('page.closed') },
  ];
  if (onlineLink)
    facts.push({
      term: t('page.online'),
      value: (
        <Link href={onlineLink} rel="noopener noreferrer">
          {t('page.join')}
        </Link>
      ),
    });
  if (accessibility) facts.push({ term: t('page.accessibility'), value: accessibility });
  if (childcare) facts.push({ term: t('page.childcare'), value: childcare });
  return <Facts rows facts={facts} />;
}
