import { MySeatsPage } from '../../../features/councils/see-my-seats/my-seats-page';
import { graph } from '../../../shared/graph/graph';
import { SeeMySeatsDocument } from '../../../shared/graphql/generated/operations/see-my-seats';
import { data, useLoaderData, useRevalidator, type LoaderFunctionArgs } from '../../../shared/router';

export async function loader({ context }: LoaderFunctionArgs) {
  const { viewer, mySeats } = await graph(context).query(SeeMySeatsDocument);
  if (!viewer) throw data({ kind: 'signedOut' }, { status: 401 });
  return { viewer, mySeats };
}

export function Component() {
  const { viewer, mySeats } = useLoaderData<typeof loader>();
  const { revalidate } = useRevalidator();
  const minor = viewer.ageBand === 'UNDER_15' || viewer.ageBand === 'FROM_15_TO_17';
  return <MySeatsPage seats={mySeats} minor={minor} onChanged={async () => void (await revalidate())} />;
}
