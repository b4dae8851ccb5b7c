import { DeskPage } from '../../../features/meetings/open-meeting/desk-page';
import { RunRoomDocument } from '../../../shared/graphql/generated/operations/run-room';
import { data, useLoaderData, useRevalidator, type LoaderFunctionArgs } from '../../../shared/router';
import { readRoom } from './read-room';

export async function loader(args: LoaderFunctionArgs) {
  const room = await readRoom(args, RunRoomDocument);
  if (!room.desk) throw data({ kind: 'notFound' }, { status: 404 });
  return room;
}

export function Component() {
  const { revalidate } = useRevalidator();
  return <DeskPage room={useLoaderData<typeof loader>()} onRead={revalidate} />;
}
