import { Args, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { type Role, ROLES } from '../../identity';
import { TwoPeople } from '../two-people/two-people.service';
import { PendingActType } from './pending-act.type';

interface ActRow {
  id: string;
  kind: string;
  subject_id: string;
  subject_name: string;
  params: Record<string, string | null>;
  reason: string;
  asked_by: string | null;
  asked_by_name: string | null;
  asked_at: Date;
  expires_at: Date;
}

/** More than a town ever has waiting at once. */
const MOST = 100;

@Resolver()
export class SeePendingActsResolver {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly twoPeople: TwoPeople,
  ) {}

  /** Acts that wait for a second person, the oldest first, in one space or everywhere. One statement. */
  @AtMost(MOST)
  @Query(() => [PendingActType])
  @Access.within('rights.second')
  async pendingActs(
    @AskingViewer() viewer: Viewer,
    @Args('space', { type: () => String, nullable: true }) space: string | null,
  ): Promise<PendingActType[]> {
    const rows = (await this.source.query(
      `SELECT act.id, act.kind, act.subject_id, subject.display_name AS subject_name, act.params, act.reason,
              act.asked_by, asker.display_name AS asked_by_name, act.asked_at, act.expires_at
         FROM pending_act act JOIN person subject ON subject.id = act.subject_id
              LEFT JOIN person asker ON asker.id = act.asked_by
        WHERE act.outcome IS NULL AND act.expires_at > $1 AND act.kind = ANY($2)
              AND ($3::text IS NULL OR act.params->>'space' = $3)
        ORDER BY act.asked_at, act.id LIMIT $4`,
      [this.clock.now(), this.twoPeople.visible(viewer), space ?? null, MOST],
    )) as ActRow[];
    const hers = rows.filter((row) => this.twoPeople.maySee(viewer, row));
    return hers.map((row) => ({
      id: row.id,
      kind: row.kind,
      subjectName: row.subject_name,
      role: ROLES.find((role: Role) => role === row.params['role']) ?? null,
      space: row.params['space'] ?? null,
      motive: row.params['motive'] ?? null,
      reason: row.reason,
      askedByName: row.asked_by_name,
      askedAt: row.asked_at,
      expiresAt: row.expires_at,
      confirmable:
        this.twoPeople.mayAnswer(viewer, row) && ![row.asked_by, row.subject_id].includes(viewer.personId),
    }));
  }
}
