import type { ReadProposalQuery } from '../../../shared/graphql/generated/graphql';
import type { MarkdownNode } from '../../../shared/markdown/tree';

export type ReadEdition = NonNullable<ReadProposalQuery['edition']>;

/** A project as its page reads it: its texts are parsed by the loader, so that the parser does not travel with the page. */
export type ReadProject = Omit<NonNullable<ReadProposalQuery['proposal']>, 'body' | 'reason'> & {
  body: MarkdownNode[];
  reason: MarkdownNode[] | null;
};
