import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { readRows } from '../../../platform/database/read-rows';
import { NotFound } from '../../../platform/graphql/refusals';
import { BodyKeep } from '../bodies/body-keep.service';
import { documentsView } from '../see-body/body-view';
import type { DocumentRow } from '../see-body/body-rows';
import { MOST_COLLEGES } from '../see-body/body.type';
import { DOCUMENTS } from '../see-body/shown-bodies.store';
import { needsRecognition } from '../found-body/kind-rules';
import { RefusedAttempts } from '../../rights';
import { bodySpace } from '../bodies/body-spaces.service';
import { BodyDeskType } from './body-desk.type';
import { RefusedAttemptType } from './desk-member.type';
import { DESK_MEMBERS, type DeskMemberRow, deskMembers, findingsOf } from './desk-members';

const COLLEGES = `coalesce((
  SELECT json_agg(json_build_object('id', college.id, 'key', college.key, 'name', college.name,
           'seats', college.seats, 'leastShare', college.least_share, 'parityGap', college.parity_gap,
           'inUse', EXISTS (SELECT 1 FROM membership WHERE college_id = college.id))
         ORDER BY college.position, college.id)
    FROM (SELECT * FROM college WHERE body_id = body.id ORDER BY position, id LIMIT ${MOST_COLLEGES}) college), '[]')`;

type DeskRow = Pick<
  BodyDeskType,
  'id' | 'slug' | 'name' | 'kind' | 'territory' | 'mission' | 'hostName' | 'hostText' | 'version' | 'colleges'
> & { documents: DocumentRow[]; members: DeskMemberRow[] };

/** A body for its facilitators: one statement after the one that asks who may. */
@Injectable()
export class SeeBodyDesk {
  constructor(
    private readonly source: DataSource,
    private readonly keep: BodyKeep,
    private readonly attempts: RefusedAttempts,
  ) {}

  /** @throws NotFound when there is no such body, or none for this person */
  async of(viewer: Viewer, slug: string): Promise<BodyDeskType> {
    const { id } = await this.keep.hold(viewer, slug);
    const text = `
      SELECT body.id, body.slug, body.name, body.kind, body.territory, body.mission, body.version,
             body.host_name AS "hostName", body.host_text AS "hostText",
             ${COLLEGES} AS colleges, ${DESK_MEMBERS} AS members, ${DOCUMENTS} AS documents
        FROM body WHERE body.id = $1`;
    const [row] = await readRows<DeskRow>(this.source, text, [id]);
    if (!row) throw new NotFound();
    const attempts = await this.attempts.in(bodySpace(id));
    return Object.assign(new BodyDeskType(), row, {
      documents: documentsView(row.documents),
      members: deskMembers(row.members, row.kind),
      findings: findingsOf(row.colleges, row.members),
      needsRecognition: needsRecognition(row.kind),
      attempts: attempts.map((attempt) => Object.assign(new RefusedAttemptType(), attempt)),
    });
  }
}
