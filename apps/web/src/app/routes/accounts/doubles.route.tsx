import { DOUBLES_A_PAGE, DoublesPage } from '../../../features/identity/find-doubles/doubles-page';
import { graph } from '../../../shared/graph/graph';
import { FindDoublesDocument } from '../../../shared/graphql/generated/operations/find-doubles';
import { useLoaderData, useRevalidator, type LoaderFunctionArgs } from '../../../shared/router';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asked = Number(new URL(request.url).searchParams.get('page'));
  const page = Number.isInteger(asked) && asked > 0 && asked < 1e6 ? asked : 1;
  const { possibleDoubles } = await graph(context).query(FindDoublesDocument, {
    first: DOUBLES_A_PAGE,
    skip: (page - 1) * DOUBLES_A_PAGE,
  });
  return { found: possibleDoubles, page };
}

export function Component() {
  const { revalidate } = useRevalidator();
  return <DoublesPage {...useLoaderData<typeof loader>()} onAnswered={revalidate} />;
}
