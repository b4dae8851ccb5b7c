import { CompareMinutesPage } from '../../../features/meetings/read-minutes/compare-minutes-page';
import { useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';
import { readMinutes } from './read-minutes';

export async function loader(args: LoaderFunctionArgs) {
  const asked = new URL(args.request.url).searchParams;
  const version = (name: string) => Number.parseInt(asked.get(name) ?? '', 10) || null;
  return { minutes: await readMinutes(args), from: version('de'), to: version('a') };
}

export const Component = () => <CompareMinutesPage {...useLoaderData<typeof loader>()} />;
