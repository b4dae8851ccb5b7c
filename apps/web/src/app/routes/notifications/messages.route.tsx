import { FailingAddress, MailSection } from '../../../features/notifications/choose-mail/mail-section';
import { FollowsSection } from '../../../features/notifications/list-follows/follows-section';
import { MESSAGES_A_PAGE, MessagesPage } from '../../../features/notifications/read-messages/messages-page';
import { graph } from '../../../shared/graph/graph';
import { ReadMessagesDocument } from '../../../shared/graphql/generated/operations/read-messages';
import { useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asked = Number(new URL(request.url).searchParams.get('page'));
  const wanted = Number.isInteger(asked) && asked > 0 && asked < 1e6 ? asked : 1;
  const read = (page: number) =>
    graph(context).query(ReadMessagesDocument, {
      first: MESSAGES_A_PAGE,
      skip: (page - 1) * MESSAGES_A_PAGE,
    });
  const found = await read(wanted);
  const last = Math.max(1, Math.ceil(found.myMessages.totalItems / MESSAGES_A_PAGE));
  // Old messages are forgotten: a link to a page that is no more shows the last one.
  return wanted > last ? { ...(await read(last)), page: last } : { ...found, page: wanted };
}

export function Component() {
  const { myMessages, myMail, myFollows, page } = useLoaderData<typeof loader>();
  return (
    <MessagesPage messages={myMessages} page={page} warning={<FailingAddress mail={myMail} />}>
      <FollowsSection follows={myFollows} />
      <MailSection mail={myMail} />
    </MessagesPage>
  );
}
