import type { DataSource } from 'typeorm';
import { AuditTrail } from '../../audit';
import { PersonEntity } from '../../identity';
import { Notices } from '../../notifications';
import { NoticedRefusals } from '../../../platform/access/noticed-refusals';
import { Permissions } from '../../../platform/access/permissions';
import { aViewer } from '../../../platform/access/testing/a-viewer';
import type { Viewer } from '../../../platform/access/viewer';
import { SetClock } from '../../../platform/clock/clock';
import { readConfig } from '../../../platform/config/config';
import { Outbox } from '../../../platform/events/outbox';
import { Jobs } from '../../../platform/jobs/jobs';
import { type Mail, Mailer } from '../../../platform/mail/mail';
import { AnswerInvitation } from '../answer-invitation/answer-invitation.service';
import { BodyKeep } from '../bodies/body-keep.service';
import { BodyKeepers } from '../bodies/body-keepers.service';
import { bodySpace } from '../bodies/body-spaces.service';
import { CorrectMember } from '../correct-member/correct-member.service';
import { councilsPermissions } from '../councils.access';
import { invitationLink } from '../invitations/invitation-link';
import { TellInvited } from '../invitations/told-invited.service';
import { InviteMembers } from '../invite-members/invite-members.service';
import { Mandates } from '../mandates/mandates.service';
import { MoveMember } from '../move-member/move-member.service';
import { ResignSeat } from '../resign-seat/resign-seat.service';
import { SeeInvitation } from '../see-invitation/see-invitation.service';
import { ShowName } from '../show-name/show-name.service';
import { MembershipEntity } from '../tables/membership.entity';
import type { BodyEntity } from '../tables/body.entity';
import { aBody, aMembership } from './body-rows';

class KeptMails extends Mailer {
  readonly sent: Mail[] = [];

  async send(mail: Mail): Promise<void> {
    this.sent.push(mail);
  }
}

/** A body, its facilitator, and what members do for themselves. */
export class MemberDesk {
  readonly clock = new SetClock(new Date('2027-03-09T10:00:00Z'));
  readonly mails = new KeptMails();
  readonly inviting: InviteMembers;
  readonly telling: TellInvited;
  readonly seeing: SeeInvitation;
  readonly answering: AnswerInvitation;
  readonly naming: ShowName;
  readonly correcting: CorrectMember;
  readonly moving: MoveMember;
  readonly resigning: ResignSeat;
  readonly keep: BodyKeep;
  readonly audit: AuditTrail;
  private readonly secret: string;

  private constructor(
    readonly source: DataSource,
    readonly body: BodyEntity,
    readonly keeper: Viewer,
  ) {
    const { clock } = this;
    const config = readConfig({ DATABASE_URL: 'postgresql://nowhere/parvis' });
    this.secret = config.secret;
    this.audit = new AuditTrail(clock);
    const permissions = new Permissions([councilsPermissions]);
    this.keep = new BodyKeep(source, permissions, new NoticedRefusals(permissions));
    const jobs = new Jobs();
    const mandates = new Mandates(this.audit, clock);
    const keepers = new BodyKeepers(new Notices(new Outbox(clock, jobs)));
    this.inviting = new InviteMembers(source, this.audit, clock, this.keep, jobs);
    this.telling = new TellInvited(source, clock, config, jobs, this.mails);
    this.seeing = new SeeInvitation(source, clock, config);
    this.answering = new AnswerInvitation(source, config, clock, mandates, keepers);
    const notices = new Notices(new Outbox(clock, jobs));
    this.correcting = new CorrectMember(source, this.audit, this.keep, mandates, notices);
    this.moving = new MoveMember(source, clock, this.keep, mandates);
    this.naming = new ShowName(source, this.audit);
    this.resigning = new ResignSeat(source, mandates, keepers);
  }

  static async of(source: DataSource, wanted: Partial<BodyEntity> = {}): Promise<MemberDesk> {
    const body = await aBody(source.manager, wanted);
    const grants = [{ role: 'body_facilitator', space: bodySpace(body.id) }];
    return new MemberDesk(source, body, { ...aViewer('resident'), grants });
  }

  /** Somebody with an account. */
  async someone(ageBand: Viewer['ageBand'] = 'adult'): Promise<Viewer> {
    const { manager } = this.source;
    const { id: personId } = await manager.save(manager.create(PersonEntity, { displayName: 'Merle' }));
    return { ...aViewer('resident'), personId, ageBand };
  }

  proposed(wanted: Partial<MembershipEntity> = {}): Promise<MembershipEntity> {
    const { manager } = this.source;
    return aMembership(manager, this.body.id, {
      ...{ state: 'proposed', email: `fictive-${Math.random()}@exemple.fr` },
      ...wanted,
    });
  }

  invite(membershipId: string | null = null) {
    return this.inviting.invite({ body: this.body.slug, membershipId }, this.keeper);
  }

  row(id: string): Promise<MembershipEntity> {
    return this.source.manager.findOneByOrFail(MembershipEntity, { id });
  }

  /** As the mail holds it. */
  async token(id: string): Promise<string> {
    const { invitationId } = await this.row(id);
    return invitationId ? invitationLink.token(this.secret, invitationId) : '';
  }

  /** Proposed and invited: the link. */
  async invited(wanted: Partial<MembershipEntity> = {}): Promise<{ id: string; token: string }> {
    const { id } = await this.proposed(wanted);
    await this.invite(id);
    return { id, token: await this.token(id) };
  }

  accept(token: string, viewer: Viewer, namePublic = false) {
    return this.answering.accept({ token, namePublic }, viewer);
  }

  refuse(token: string, viewer: Viewer | null = null, reason = '') {
    return this.answering.refuse({ token, reason }, viewer);
  }

  later(days: number): void {
    this.clock.set(new Date(this.clock.now().getTime() + days * 86_400_000));
  }
}
