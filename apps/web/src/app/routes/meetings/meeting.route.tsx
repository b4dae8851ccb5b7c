import { PublicQuestions } from '../../../features/meetings/ask-question/public-questions';
import { MyPlace } from '../../../features/meetings/keep-places/my-place';
import { StandingFollowUps } from '../../../features/meetings/list-follow-ups/standing-follow-ups';
import { ProposeItem } from '../../../features/meetings/propose-item/propose-item';
import { MinutesLinks } from '../../../features/meetings/read-minutes/minutes-links';
import { MeetingPage } from '../../../features/meetings/see-meeting/meeting-page';
import { paths } from '../../../paths';
import { graph } from '../../../shared/graph/graph';
import { ListFollowUpsDocument } from '../../../shared/graphql/generated/operations/list-follow-ups';
import { useLoaderData, useLocation, useRevalidator, type LoaderFunctionArgs } from '../../../shared/router';
import { findMinutes } from '../minutes/read-minutes';
import { useShell } from '../root-loader';
import { readBefore } from './read-before';
import { readMeeting } from './read-meeting';

/** The most that one agenda takes up again. */
const STANDING = 50;
const OVER = ['HELD', 'POSTPONED', 'CANCELLED'];

export async function loader(args: LoaderFunctionArgs) {
  const [meeting, before] = await Promise.all([readMeeting(args), readBefore(args)]);
  const { parseMarkdown } = await import('../../../shared/markdown/parse');
  const agenda = meeting.agenda.map((point) => ({ ...point, note: parseMarkdown(point.note) }));
  const { followUps } = await graph(args.context).query(ListFollowUpsDocument, {
    ...{ assembly: 'body', slug: meeting.assembly.slug, openOnly: true, first: STANDING, skip: 0 },
  });
  const standing = OVER.includes(meeting.state) ? null : followUps;
  const minutes = await findMinutes(args);
  return { meeting: { ...meeting, agenda }, before, standing, hasMinutes: minutes !== null };
}

export function Component() {
  const { meeting, before, standing, hasMinutes } = useLoaderData<typeof loader>();
  const { revalidate } = useRevalidator();
  const { pathname } = useLocation();
  const shell = useShell();
  const signInHref = shell && !shell.viewer ? paths.signIn(pathname) : undefined;
  const at = { slug: meeting.assembly.slug, number: meeting.number };
  const taken = before?.publicQuestions.filter(({ state, hidden }) => state === 'TAKEN' && !hidden);
  const begins = meeting.state === 'DRAFT' || meeting.state === 'CALLED';
  return (
    <MeetingPage meeting={meeting} questions={taken}>
      {standing && <StandingFollowUps board={standing} number={meeting.number} />}
      {begins && before?.sits && <ProposeItem before={before} onChanged={revalidate} />}
      {before && <MyPlace {...{ before, signInHref }} onChanged={revalidate} />}
      {before && <PublicQuestions {...{ before, at, signInHref }} onChanged={revalidate} />}
      <MinutesLinks meeting={meeting} hasMinutes={hasMinutes} />
    </MeetingPage>
  );
}
