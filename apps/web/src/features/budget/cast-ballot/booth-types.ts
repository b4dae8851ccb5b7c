import type { BallotBoothQuery } from '../../../shared/graphql/generated/operations/ballot-booth';
import type { MyVoteQuery } from '../../../shared/graphql/generated/operations/my-vote';

export type BoothEdition = NonNullable<BallotBoothQuery['edition']>;
export type Paper = NonNullable<BallotBoothQuery['ballotPaper']>;
export type PaperLine = Paper['lines'][number];
export type Standing = MyVoteQuery['myVote'];

/** What the page knows before anything is chosen. */
export interface BoothData {
  edition: BoothEdition;
  paper: Paper;
  viewerId: string | null;
  /** Who sits beside the voter and sees her screen. */
  assistedBy: string | null;
  /** Null when nobody is signed in. */
  standing: Standing | null;
  neighbourhoods: BallotBoothQuery['town']['neighbourhoods'];
  /** Where signing in comes back to. */
  signInHref: string;
}

/** The paper as `libs/ballot` asks for it. */
export const rulesOf = ({ maxChoices, envelopeCents, lines }: Paper) => ({
  maxChoices,
  envelopeCents,
  projects: lines.map(({ projectId, costCents }) => ({ id: projectId, costCents })),
});
