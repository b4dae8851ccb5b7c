import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { townDay } from '../../../platform/clock/town-day';
import { NotFound } from '../../../platform/graphql/refusals';
import { AdoptedQuestions } from '../../meetings';
import { bodySpace } from '../bodies/body-spaces.service';
import { OpinionHands } from '../opinions/opinion-hands.service';
import { recipientView } from '../read-opinions/opinion-view';
import { type DeskRecipientRow, OpinionDesks } from './opinion-desk.store';
import {
  AmendmentType,
  DeskRecipientType,
  OpinionDeskType,
  OpinionVersionType,
  OpinionWorkType,
} from './opinion-desk.type';

/** The opinions of a body for its members and facilitators. What only a facilitator does is not shown to a member. */
@Injectable()
export class SeeOpinionDesk {
  constructor(
    private readonly hands: OpinionHands,
    private readonly desks: OpinionDesks,
    private readonly adopted: AdoptedQuestions,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound for whoever does not write there; staff who tried are written down */
  async of(viewer: Viewer, slug: string): Promise<OpinionDeskType> {
    const { body, keeps } = await this.hands.writer(viewer, slug);
    const opinions = await this.desks.lines(body.id);
    const told = { bodySlug: body.slug, bodyName: body.name, keeps, opinions };
    return Object.assign(new OpinionDeskType(), told);
  }

  /** @throws NotFound as `of`, and for an opinion of another body */
  async work(viewer: Viewer, slug: string, id: string): Promise<OpinionWorkType> {
    const { body, keeps } = await this.hands.writer(viewer, slug);
    const row = await this.desks.work(body.id, id);
    if (!row) throw new NotFound();
    const today = townDay(this.clock.now());
    const asks = keeps && row.state === 'draft';
    return Object.assign(new OpinionWorkType(), row, {
      ...{ bodySlug: body.slug, bodyName: body.name, keeps },
      versions: row.versions.map((one) =>
        Object.assign(new OpinionVersionType(), one, { at: new Date(one.at) }),
      ),
      amendments: row.amendments.map((one) =>
        Object.assign(new AmendmentType(), one, { proposedAt: new Date(one.proposedAt) }),
      ),
      recipients: keeps ? row.recipients.map((one) => deskRecipient(one, today)) : [],
      questions: asks ? await this.adopted.in(bodySpace(body.id)) : [],
    });
  }
}

const deskRecipient = (row: DeskRecipientRow, today: string): DeskRecipientType =>
  Object.assign(new DeskRecipientType(), recipientView(row, today), {
    ...{ email: row.email, linkedAt: new Date(row.linkedAt) },
  });
