import { RollPage } from '../../../features/budget/change-roll/roll-page';
import { PendingActs } from '../../../features/rights/answer-act/pending-acts';
import { graph } from '../../../shared/graph/graph';
import { RollWaitsDocument } from '../../../shared/graphql/generated/operations/roll-waits';
import { SeeRollDocument } from '../../../shared/graphql/generated/operations/see-roll';
import { data, useLoaderData, useRevalidator, type LoaderFunctionArgs } from '../../../shared/router';

const ROLL_ACTS: readonly string[] = ['budget.strike_off_roll', 'budget.put_back_on_roll'];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const slug = params['edition'] ?? '';
  const { query } = graph(context);
  const { viewer, edition } = await query(SeeRollDocument, { edition: slug });
  if (!viewer) throw data({ kind: 'signedOut' }, { status: 401 });
  if (!edition?.maySteer) throw data({ kind: 'notFound' }, { status: 404 });
  const { editionDesk, pendingActs } = await query(RollWaitsDocument, {
    edition: slug,
    space: `edition:${edition.id}`,
  });
  if (!editionDesk) throw data({ kind: 'notFound' }, { status: 404 });
  const acts = pendingActs.filter(({ kind }) => ROLL_ACTS.includes(kind));
  return { edition, size: editionDesk, acts };
}

export function Component() {
  const { edition, size, acts } = useLoaderData<typeof loader>();
  const { revalidate } = useRevalidator();
  return (
    <RollPage edition={edition} size={size} onAsked={revalidate}>
      <PendingActs acts={acts} nameOf={() => edition.name} onAnswered={revalidate} />
    </RollPage>
  );
}
