import { NeighbourhoodType } from '../../territory';
import type { Asked } from '../../../platform/graphql/asked-fields';
import { type CriterionAnswerType, PhotoType, ProposalType } from './proposal.type';

/**
 * Field of a proposal → the columns that it needs. A whitelist: a new column of the table is never shown by itself,
 * and what nobody asks (the text, in a list) is not read.
 */
const COLUMNS: Readonly<Record<string, string>> = {
  id: 'proposal.id',
  number: 'proposal.number',
  title: 'proposal.title',
  body: 'proposal.body',
  theme: 'proposal.theme',
  mapX: 'proposal.map_x AS "mapX"',
  mapY: 'proposal.map_y AS "mapY"',
  place: 'proposal.place',
  proposerName: 'proposal.proposer_name AS "proposerName"',
  state: 'proposal.state',
  reason: 'proposal.reason',
  costCents: 'proposal.cost_cents::float8 AS "costCents"',
  costNote: 'proposal.cost_note AS "costNote"',
  submittedAt: 'proposal.submitted_at AS "submittedAt"',
  decidedAt: 'proposal.decided_at AS "decidedAt"',
  costedAt: 'proposal.costed_at AS "costedAt"',
  visibility: 'proposal.visibility',
  mine: 'proposal.author_id AS "authorId"',
  indexable: 'proposal.author_id AS "authorId", proposal.proposer_name AS "proposerName"',
  editionSlug: 'edition.slug AS "editionSlug"',
  editionName: 'edition.name AS "editionName"',
  neighbourhood: `area.slug AS "areaSlug", area.name AS "areaName", area.municipality AS "areaMunicipality",
    area.map_x AS "areaX", area.map_y AS "areaY"`,
  photo: 'photo.id AS "photoId", photo.width AS "photoWidth", photo.height AS "photoHeight"',
  // In the order of the edition's criteria.
  criteria: `(SELECT COALESCE(json_agg(json_build_object('criterion', answer.criterion, 'answer', answer.answer,
      'sentence', answer.sentence) ORDER BY array_position(edition.criteria, answer.criterion), answer.criterion), '[]')
    FROM criterion_answer answer WHERE answer.proposal_id = proposal.id) AS criteria`,
};

/** What everybody may see. Every reading for others than the author says it. */
export const SHOWN = `proposal.visibility = 'shown'`;

/** What the columns come from. PostgreSQL leaves out the two last tables when nothing is asked of them. */
export const PROPOSAL_TABLES = `proposal
  JOIN edition ON edition.id = proposal.edition_id
  LEFT JOIN neighbourhood area ON area.slug = proposal.neighbourhood_slug
  LEFT JOIN stored_file photo ON photo.id = proposal.photo_id`;

export interface ProposalRow extends Partial<ProposalType> {
  areaSlug?: string | null;
  areaName: string;
  areaMunicipality: string;
  areaX: number;
  areaY: number;
  photoId?: string | null;
  photoWidth: number;
  photoHeight: number;
  criteria?: CriterionAnswerType[];
}

/** The select list for the fields that are asked; never empty. */
export function proposalColumns({ fields }: Asked): string {
  const wanted = [...fields.keys()].flatMap((field) => COLUMNS[field] ?? []);
  return wanted.length > 0 ? wanted.join(', ') : 'proposal.id';
}

/** A row of `proposalColumns` as it is shown; fields that were not asked stay undefined. */
export function toProposalType(row: ProposalRow): ProposalType {
  const { areaSlug, areaName, areaMunicipality, areaX, areaY, photoId, photoWidth, photoHeight, ...shown } =
    row;
  return Object.assign(new ProposalType(), shown, {
    neighbourhood: areaSlug
      ? Object.assign(new NeighbourhoodType(), {
          slug: areaSlug,
          name: areaName,
          municipality: areaMunicipality,
          mapX: areaX,
          mapY: areaY,
        })
      : null,
    photo: photoId
      ? Object.assign(new PhotoType(), { id: photoId, width: photoWidth, height: photoHeight })
      : null,
  });
}
