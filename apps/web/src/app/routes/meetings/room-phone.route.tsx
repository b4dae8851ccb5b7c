import { PhonePage } from '../../../features/meetings/follow-room/phone-page';
import { SitInRoomDocument } from '../../../shared/graphql/generated/operations/sit-in-room';
import { paths } from '../../../paths';
import { useLoaderData, useLocation, useRevalidator, type LoaderFunctionArgs } from '../../../shared/router';
import { useShell } from '../root-loader';
import { readRoom } from './read-room';

export async function loader(args: LoaderFunctionArgs) {
  const code = new URL(args.request.url).searchParams.get('code') ?? '';
  return { room: await readRoom(args, SitInRoomDocument), code: /^\w{1,12}$/.test(code) ? code : '' };
}

export function Component() {
  const { revalidate } = useRevalidator();
  const { pathname, search } = useLocation();
  const shell = useShell();
  const signInHref = shell && !shell.viewer ? paths.signIn(pathname + search) : undefined;
  return <PhonePage {...useLoaderData<typeof loader>()} signInHref={signInHref} onRead={revalidate} />;
}
