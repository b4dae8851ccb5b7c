import { data, useLoaderData, useRevalidator, type LoaderFunctionArgs } from '../../../shared/router';
import { FamilyPage } from '../../../features/families/see-family/family-page';
import { SayBirthMonthForm } from '../../../features/identity/say-birth-month/say-birth-month-form';
import { graph } from '../../../shared/graph/graph';
import { SeeFamilyDocument } from '../../../shared/graphql/generated/operations/see-family';

export async function loader({ context }: LoaderFunctionArgs) {
  const { viewer, town, family } = await graph(context).query(SeeFamilyDocument);
  if (!viewer) throw data({ kind: 'signedOut' }, { status: 401 });
  return { viewer, town, family };
}

export function Component() {
  const { viewer, town, family } = useLoaderData<typeof loader>();
  const { revalidate } = useRevalidator();
  const again = async () => void (await revalidate());
  return (
    <FamilyPage
      key={viewer.ageBand}
      viewer={viewer}
      family={family}
      town={town.name}
      onChanged={again}
      birth={<SayBirthMonthForm displayName={viewer.displayName} onSaid={again} />}
    />
  );
}
