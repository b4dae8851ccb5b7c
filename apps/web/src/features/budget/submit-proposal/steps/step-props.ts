import type { PrepareProposalQuery } from '../../../../shared/graphql/generated/graphql';
import type { Fault, IdeaDraft } from '../idea-draft';

export type OpenEdition = NonNullable<PrepareProposalQuery['edition']>;
export type Neighbourhoods = PrepareProposalQuery['town']['neighbourhoods'];

/** What each step of the form receives. */
export interface StepProps {
  edition: OpenEdition;
  draft: IdeaDraft;
  change: (patch: Partial<IdeaDraft>) => void;
  /** To be shown beside their fields; empty until the person tries to go on. */
  faults: readonly Fault[];
}
