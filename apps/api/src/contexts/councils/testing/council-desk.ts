import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { AuditTrail } from '../../audit';
import { NoticedRefusals } from '../../../platform/access/noticed-refusals';
import { Permissions } from '../../../platform/access/permissions';
import { aViewer } from '../../../platform/access/testing/a-viewer';
import type { Viewer } from '../../../platform/access/viewer';
import { SetClock } from '../../../platform/clock/clock';
import { AddMembers } from '../add-members/add-members.service';
import { BodyKeep } from '../bodies/body-keep.service';
import { bodySpace } from '../bodies/body-spaces.service';
import { councilsPermissions } from '../councils.access';
import { Mandates } from '../mandates/mandates.service';
import { MoveMember } from '../move-member/move-member.service';
import { RecogniseMembers } from '../recognise-members/recognise-members.service';
import { ReplaceMember } from '../replace-member/replace-member.service';
import type { BodyEntity } from '../tables/body.entity';
import { MembershipEntity } from '../tables/membership.entity';
import { aBody } from './body-rows';

/** A body with its facilitator, and the verbs of its mandates. */
export class CouncilDesk {
  readonly clock = new SetClock(new Date('2027-03-09T10:00:00Z'));
  readonly adding: AddMembers;
  readonly moving: MoveMember;
  readonly recognising: RecogniseMembers;
  readonly replacing: ReplaceMember;

  private constructor(
    readonly source: DataSource,
    readonly body: BodyEntity,
    readonly keeper: Viewer,
  ) {
    const audit = new AuditTrail(this.clock);
    const permissions = new Permissions([councilsPermissions]);
    const keep = new BodyKeep(source, permissions, new NoticedRefusals(permissions));
    const mandates = new Mandates(audit, this.clock);
    this.adding = new AddMembers(source, audit, this.clock, keep);
    this.moving = new MoveMember(source, this.clock, keep, mandates);
    this.recognising = new RecogniseMembers(source, this.clock, keep, mandates);
    this.replacing = new ReplaceMember(source, audit, keep, mandates);
  }

  static async of(source: DataSource, wanted: Partial<BodyEntity> = {}): Promise<CouncilDesk> {
    const body = await aBody(source.manager, wanted);
    const grants = [{ role: 'body_facilitator', space: bodySpace(body.id) }];
    return new CouncilDesk(source, body, { ...aViewer('resident'), grants });
  }

  import(csv: string | Buffer, submissionKey: string = randomUUID()) {
    const file = Buffer.from(csv).toString('base64');
    return this.adding.list({ body: this.body.slug, file, submissionKey }, this.keeper);
  }

  move(
    membershipId: string,
    act: 'accept' | 'refuse' | 'suspend' | 'resume' | 'resign' | 'end',
    reason = '',
  ) {
    return this.moving.move({ body: this.body.slug, membershipId, act, reason }, this.keeper);
  }

  recognise(start = '2027-03-01', end = '2030-02-28') {
    return this.recognising.recognise({ body: this.body.slug, start, end }, this.keeper);
  }

  replace(membershipId: string) {
    return this.replacing.replace({ body: this.body.slug, membershipId }, this.keeper);
  }

  members(): Promise<MembershipEntity[]> {
    const where = { bodyId: this.body.id };
    return this.source.manager.find(MembershipEntity, { where, order: { position: 'ASC', id: 'ASC' } });
  }
}
