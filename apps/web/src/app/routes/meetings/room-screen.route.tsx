import { ScreenPage } from '../../../features/meetings/follow-room/screen-page';
import { ShowRoomDocument } from '../../../shared/graphql/generated/operations/show-room';
import { useLoaderData, useRevalidator, type LoaderFunctionArgs } from '../../../shared/router';
import { readRoom } from './read-room';

export const loader = (args: LoaderFunctionArgs) => readRoom(args, ShowRoomDocument);

export function Component() {
  const { revalidate } = useRevalidator();
  return <ScreenPage room={useLoaderData<typeof loader>()} onRead={revalidate} />;
}
