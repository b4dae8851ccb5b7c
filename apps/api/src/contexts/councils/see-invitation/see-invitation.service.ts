import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { Config } from '../../../platform/config/config';
import { readRows } from '../../../platform/database/read-rows';
import { needsRecognition } from '../found-body/kind-rules';
import { invitationEnd, invitationLink, invitationState } from '../invitations/invitation-link';
import type { MembershipState } from '../tables/membership.entity';
import { InvitationType } from './invitation.type';

type Row = Omit<InvitationType, 'state' | 'until' | 'mine' | 'mayShowName' | 'needsRecognition'> & {
  readonly state: MembershipState;
  readonly invitedAt: Date | null;
  readonly personId: string | null;
};

/** The proposal that a link is for: one statement. */
@Injectable()
export class SeeInvitation {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async byToken(token: string, viewer: Viewer | null): Promise<InvitationType | null> {
    const id = invitationLink.read(this.config.secret, token);
    if (!id) return null;
    const text = `
      SELECT body.name AS body, body.slug, body.kind, body.territory, body.mission, college.name AS college,
             seat.name, seat.organisation, seat.designation, seat.source, seat.reserve_rank IS NOT NULL AS reserve,
             seat.mandate_start::text AS "mandateStart", seat.mandate_end::text AS "mandateEnd", seat.state,
             seat.invited_at AS "invitedAt", seat.person_id AS "personId"
        FROM membership seat JOIN body ON body.id = seat.body_id JOIN college ON college.id = seat.college_id
       WHERE seat.invitation_id = $1`;
    const [row] = await readRows<Row>(this.source, text, [id]);
    if (!row) return null;
    const { invitedAt, personId, state: membership, ...told } = row;
    const state = invitationState({ state: membership, invitedAt }, this.clock.now());
    const mine = viewer !== null && personId === viewer.personId;
    return Object.assign(new InvitationType(), told, {
      ...{ state, mine, until: invitedAt && invitationEnd(invitedAt) },
      name: state === 'waiting' || mine ? told.name : '',
      needsRecognition: needsRecognition(told.kind),
      mayShowName: viewer?.ageBand === 'adult',
    });
  }
}
