import { Injectable } from '@nestjs/common';
import { maskedEmail } from '../../identity';
import { NotFound } from '../../../platform/graphql/refusals';
import { ShownOpinions } from '../read-opinions/shown-opinions.store';
import { OfficeTurnType } from './answer-opinion.result';
import { OfficeTurn } from './office-turn.service';

/** What an office finds behind its link. */
@Injectable()
export class SeeOfficeTurn {
  constructor(
    private readonly turn: OfficeTurn,
    private readonly opinions: ShownOpinions,
  ) {}

  /** Null alike for a link that was never made, was changed, or was renewed since. */
  async find(link: string): Promise<OfficeTurnType | null> {
    return (await this.turn.opens(link)) ? this.byLink(link) : null;
  }

  /** @throws NotFound as `OfficeTurn` */
  async byLink(link: string): Promise<OfficeTurnType> {
    const { id, opinionId, office, dueOn, email } = await this.turn.of(link);
    const opinion = await this.opinions.byId(opinionId);
    const mine = opinion?.recipients.find((one) => one.id === id);
    if (!opinion || !mine) throw new NotFound();
    const { lateDays, answer } = mine;
    const told = { office, dueOn, lateDays, answer, opinion, address: maskedEmail(email) };
    return Object.assign(new OfficeTurnType(), told);
  }
}
