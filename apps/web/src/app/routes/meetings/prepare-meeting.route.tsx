import { DocumentsDesk } from '../../../features/meetings/attach-document/documents-desk';
import { CallMeeting } from '../../../features/meetings/call-meeting/call-meeting';
import { CallOffMeeting } from '../../../features/meetings/call-off-meeting/call-off-meeting';
import { Unfinished } from '../../../features/meetings/carry-items/unfinished';
import { QuestionsSort } from '../../../features/meetings/answer-question/questions-sort';
import { PlacesDesk } from '../../../features/meetings/keep-places/places-desk';
import { ProposedDesk } from '../../../features/meetings/propose-item/proposed-desk';
import { SeriesDesk } from '../../../features/meetings/plan-series/series-desk';
import { PrepareMeetingPage } from '../../../features/meetings/plan-meeting/prepare-meeting-page';
import { EnterLink } from '../../../features/meetings/enter-meeting/enter-link';
import { Papers } from '../../../features/meetings/send-notice/papers';
import { AgendaDesk } from '../../../features/meetings/set-agenda/agenda-desk';
import { paths } from '../../../paths';
import {
  data,
  useLoaderData,
  useNavigate,
  useRevalidator,
  type LoaderFunctionArgs,
} from '../../../shared/router';
import { readBefore } from './read-before';
import { readMeeting } from './read-meeting';

export async function loader(args: LoaderFunctionArgs) {
  const [meeting, before] = await Promise.all([readMeeting(args), readBefore(args)]);
  if (!meeting.mayPrepare || !before) throw data({ kind: 'notFound' }, { status: 404 });
  return { meeting, before };
}

export function Component() {
  const { meeting, before } = useLoaderData<typeof loader>();
  const { revalidate } = useRevalidator();
  const navigate = useNavigate();
  const { slug } = meeting.assembly;
  /** On to the one that takes its place, or to the list. */
  const calledOff = async (next: number | null) => {
    await navigate(next ? paths.prepareMeeting(slug, next) : paths.meetings(slug));
  };
  return (
    <PrepareMeetingPage meeting={meeting} onChanged={revalidate}>
      <AgendaDesk meeting={meeting} onChanged={revalidate} />
      <DocumentsDesk meeting={meeting} onChanged={revalidate} />
      <ProposedDesk before={before} onChanged={revalidate} />
      <Unfinished before={before} slug={slug} onChanged={revalidate} />
      <QuestionsSort
        before={before}
        hasPoint={meeting.agenda.some(({ kind }) => kind === 'RESIDENTS_QUESTIONS')}
        onChanged={revalidate}
      />
      <PlacesDesk before={before} onChanged={revalidate} />
      {meeting.state === 'DRAFT' || meeting.state === 'CALLED' ? (
        <>
          <CallMeeting meeting={meeting} onChanged={revalidate} />
          <Papers meetingId={meeting.id} />
          <EnterLink meeting={meeting} />
          <SeriesDesk meeting={meeting} before={before} onChanged={revalidate} />
          <CallOffMeeting meeting={meeting} onDone={calledOff} />
        </>
      ) : null}
    </PrepareMeetingPage>
  );
}
