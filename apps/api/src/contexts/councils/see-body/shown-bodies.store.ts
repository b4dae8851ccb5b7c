import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readRows } from '../../../platform/database/read-rows';
import type { BodyPageType } from '../list-bodies/body-page.type';
import { bodyView } from './body-view';
import type { BodyRow } from './body-rows';
import { type BodyType, MOST_COLLEGES, MOST_DOCUMENTS, MOST_MEMBERS } from './body.type';

/** Colleges of `body`, in their order. */
const COLLEGES = `coalesce((
  SELECT json_agg(json_build_object('id', college.id, 'name', college.name, 'seats', college.seats,
           'leastShare', college.least_share) ORDER BY college.position, college.id)
    FROM (SELECT * FROM college WHERE body_id = body.id ORDER BY position, id LIMIT ${MOST_COLLEGES}) college), '[]')`;

/** A name leaves the database only with its person's consent. */
const MEMBERS = `coalesce((
  SELECT json_agg(json_build_object('id', seat.id, 'collegeId', seat.college_id,
           'name', CASE WHEN seat.name_public AND seat.name <> '' THEN seat.name END,
           'organisation', seat.organisation, 'designation', seat.designation, 'source', seat.source,
           'sex', seat.sex, 'state', seat.state, 'reserve', seat.reserve_rank IS NOT NULL,
           'mandateEnd', seat.mandate_end) ORDER BY seat.position, seat.id)
    FROM (SELECT * FROM membership
           WHERE body_id = body.id AND state IN ('proposed', 'accepted', 'recognised', 'active')
           ORDER BY position, id LIMIT ${MOST_MEMBERS}) seat), '[]')`;

export const DOCUMENTS = `coalesce((
  SELECT json_agg(json_build_object('id', doc.id, 'kind', doc.kind, 'title', doc.title, 'version', doc.version,
           'datedOn', doc.dated_on, 'note', doc.note, 'text', doc.text, 'fileId', doc.file_id,
           'fileName', file.name, 'fileBytes', file.bytes)
         ORDER BY array_position(ARRAY['charter', 'rules', 'recognition'], doc.kind), doc.title, doc.version DESC)
    FROM (SELECT * FROM body_document WHERE body_id = body.id ORDER BY added_at DESC, id LIMIT ${MOST_DOCUMENTS}) doc
    LEFT JOIN stored_file file ON file.id = doc.file_id), '[]')`;

/** Bodies as everyone reads them: one statement each. */
@Injectable()
export class ShownBodies {
  constructor(private readonly source: DataSource) {}

  async bySlug(slug: string): Promise<BodyType | null> {
    const text = `
      SELECT body.id, body.slug, body.name, body.kind, body.territory, body.mission, body.host_name AS "hostName",
             body.host_text AS "hostText", ${COLLEGES} AS colleges, ${MEMBERS} AS members, ${DOCUMENTS} AS documents
        FROM body WHERE body.slug = $1`;
    const [row] = await readRows<BodyRow>(this.source, text, [slug]);
    return row ? bodyView(row) : null;
  }

  /** By name. */
  async page(first: number, skip: number): Promise<BodyPageType> {
    const text = `
      SELECT known.total AS "totalItems", page.*
        FROM (SELECT count(*)::int AS total FROM body) known
        LEFT JOIN LATERAL (
          SELECT body.id, body.slug, body.name, body.kind, body.territory, body.mission,
                 (SELECT count(*)::int FROM membership seat WHERE seat.body_id = body.id
                     AND seat.reserve_rank IS NULL AND seat.state IN ('recognised', 'active')) AS "inOffice"
            FROM body ORDER BY body.name, body.id LIMIT $1 OFFSET $2) page ON true
       ORDER BY page.name, page.id`;
    const rows = await readRows<BodyPageType['items'][number] & { totalItems: number }>(this.source, text, [
      first,
      skip,
    ]);
    const items = rows.filter(({ id }) => id !== null).map(({ totalItems: _, ...line }) => line);
    return { items, totalItems: rows[0]?.totalItems ?? 0 };
  }
}
