import { TownListsPage } from '../../../features/residence/match-list/town-lists-page';
import { ElectoralRoll } from '../../../features/residence/record-list-ground/electoral-roll';
import { graph } from '../../../shared/graph/graph';
import { SeeTownListsDocument } from '../../../shared/graphql/generated/operations/see-town-lists';
import { useLoaderData, useRevalidator, type LoaderFunctionArgs } from '../../../shared/router';

export const loader = ({ context }: LoaderFunctionArgs) => graph(context).query(SeeTownListsDocument);

export function Component() {
  const { townLists } = useLoaderData<typeof loader>();
  const { revalidate } = useRevalidator();
  const { electoralRoll, electoralRollBy } = townLists;
  return (
    <TownListsPage lists={townLists} onChanged={revalidate}>
      <ElectoralRoll roll={electoralRoll} by={electoralRollBy} onChanged={revalidate} />
    </TownListsPage>
  );
}
