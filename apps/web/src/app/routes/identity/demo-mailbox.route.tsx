import { useLoaderData, useRevalidator, type LoaderFunctionArgs } from '../../../shared/router';
import { DemoMailboxPage } from '../../../features/identity/read-demo-mailbox/demo-mailbox-page';
import { graph } from '../../../shared/graph/graph';
import { ReadDemoMailboxDocument } from '../../../shared/graphql/generated/operations/read-demo-mailbox';

export const loader = ({ context }: LoaderFunctionArgs) => graph(context).query(ReadDemoMailboxDocument);

export function Component() {
  const { demoMailbox } = useLoaderData<typeof loader>();
  const { revalidate, state } = useRevalidator();
  return (
    <DemoMailboxPage mails={demoMailbox} busy={state === 'loading'} onReload={() => void revalidate()} />
  );
}
