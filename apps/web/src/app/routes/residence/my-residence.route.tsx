import { ResidencePage } from '../../../features/residence/see-my-residence/residence-page';
import { graph } from '../../../shared/graph/graph';
import { SeeMyResidenceDocument } from '../../../shared/graphql/generated/operations/see-my-residence';
import {
  useLoaderData,
  useRevalidator,
  useSearchParams,
  type LoaderFunctionArgs,
} from '../../../shared/router';
import { safeReturn } from '../../../shared/site/safe-return';

export const loader = ({ context }: LoaderFunctionArgs) => graph(context).query(SeeMyResidenceDocument);

export function Component() {
  const { myResidence } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const { revalidate } = useRevalidator();
  return (
    <ResidencePage residence={myResidence} back={safeReturn(search.get('retour'))} onChanged={revalidate} />
  );
}
