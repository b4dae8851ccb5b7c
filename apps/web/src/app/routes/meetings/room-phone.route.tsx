import { PhonePage } from '../../../features/meetings/follow-room/phone-page';
import { SitInRoomDocument } from '../../../shared/graphql/generated/operations/sit-in-room';
import { useLoaderData, useRevalidator, type LoaderFunctionArgs } from '../../../shared/router';
import { readRoom } from './read-room';

export const loader = (args: LoaderFunctionArgs) => readRoom(args, SitInRoomDocument);

export function Component() {
  const { revalidate } = useRevalidator();
  return <PhonePage room={useLoaderData<typeof loader>()} onRead={revalidate} />;
}
