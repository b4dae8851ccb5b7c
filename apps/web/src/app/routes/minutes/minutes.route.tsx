import { MinutesPage } from '../../../features/meetings/read-minutes/minutes-page';
import { useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';
import { readMinutes } from './read-minutes';

export const loader = (args: LoaderFunctionArgs) => readMinutes(args);

export const Component = () => <MinutesPage minutes={useLoaderData<typeof loader>()} />;
