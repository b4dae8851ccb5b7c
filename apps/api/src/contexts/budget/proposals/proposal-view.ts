import type { ProposalEntity } from '../tables/proposal.entity';
import { ProposalType, type ProposalStateName } from './proposal.type';

/** From the row to what may be seen of it: a whitelist, so that a new column never leaks by itself. */
export function toProposalType(row: ProposalEntity): ProposalType {
  const shown: ProposalType = {
    id: row.id,
    number: row.number,
    title: row.title,
    body: row.body,
    theme: row.theme,
    mapX: row.mapX,
    mapY: row.mapY,
    place: row.place,
    proposerName: row.proposerName,
    state: row.state as ProposalStateName,
    reason: row.reason,
    costCents: row.costCents,
    costNote: row.costNote,
    submittedAt: row.submittedAt,
    decidedAt: row.decidedAt,
    costedAt: row.costedAt,
    editionId: row.editionId,
    neighbourhoodSlug: row.neighbourhoodSlug,
    photoId: row.photoId,
    authorId: row.authorId,
  };
  return Object.assign(new ProposalType(), shown);
}
