import { ReportPage } from '../../../features/moderation/report-content/report-page';
import { paths } from '../../../paths';
import { data, useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';
import { useShell } from '../root-loader';
import { readBefore } from '../meetings/read-before';
import { readMeeting } from '../meetings/read-meeting';

export async function loader(args: LoaderFunctionArgs) {
  const [meeting, before] = await Promise.all([readMeeting(args), readBefore(args)]);
  const question = before?.publicQuestions.find(
    ({ id, hidden }) => id === args.params['question'] && !hidden,
  );
  if (!question) throw data({ kind: 'notFound' }, { status: 404 });
  return { question, back: paths.meeting(meeting.assembly.slug, meeting.number) };
}

export function Component() {
  const { question, back } = useLoaderData<typeof loader>();
  const signedIn = Boolean(useShell()?.viewer);
  const subject = { kind: 'public_question' as const, id: question.id };
  return <ReportPage subject={subject} about={question.text} back={back} signedIn={signedIn} />;
}
