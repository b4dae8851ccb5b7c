import { RulesPage } from '../../../features/councils/set-rules/rules-page';
import { graph } from '../../../shared/graph/graph';
import { SeeRulesDocument } from '../../../shared/graphql/generated/operations/see-rules';
import { useLoaderData, useRevalidator, type LoaderFunctionArgs } from '../../../shared/router';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { bodyRules } = await graph(context).query(SeeRulesDocument, { body: params['body'] ?? '' });
  return bodyRules;
}

export function Component() {
  const body = useLoaderData<typeof loader>();
  const { revalidate } = useRevalidator();
  return <RulesPage body={body} onChanged={async () => void (await revalidate())} />;
}
