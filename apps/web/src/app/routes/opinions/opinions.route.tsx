import { OPINIONS_A_PAGE, OpinionsPage } from '../../../features/councils/read-opinions/opinions-page';
import { graph } from '../../../shared/graph/graph';
import { ReadOpinionsDocument } from '../../../shared/graphql/generated/operations/read-opinions';
import { data, useLoaderData, useRevalidator, type LoaderFunctionArgs } from '../../../shared/router';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const asked = Number(new URL(request.url).searchParams.get('page'));
  const page = Number.isInteger(asked) && asked > 0 && asked < 10_000 ? asked : 1;
  const { opinions, referrals } = await graph(context).query(ReadOpinionsDocument, {
    ...{ body: params['body'] ?? '', first: OPINIONS_A_PAGE, skip: (page - 1) * OPINIONS_A_PAGE },
  });
  if (!opinions) throw data({ kind: 'notFound' }, { status: 404 });
  return { opinions, referrals, page };
}

export function Component() {
  const { revalidate } = useRevalidator();
  return <OpinionsPage {...useLoaderData<typeof loader>()} onChanged={revalidate} />;
}
