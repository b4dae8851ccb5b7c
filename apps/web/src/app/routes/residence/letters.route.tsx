import { LettersPage } from '../../../features/residence/print-letters/letters-page';
import { graph } from '../../../shared/graph/graph';
import { ResidenceDeskDocument } from '../../../shared/graphql/generated/operations/residence-desk';
import { useLoaderData, useRevalidator, type LoaderFunctionArgs } from '../../../shared/router';

export const loader = ({ context }: LoaderFunctionArgs) => graph(context).query(ResidenceDeskDocument);

export function Component() {
  const { residenceDesk } = useLoaderData<typeof loader>();
  const { revalidate } = useRevalidator();
  return <LettersPage desk={residenceDesk} onChanged={revalidate} />;
}
