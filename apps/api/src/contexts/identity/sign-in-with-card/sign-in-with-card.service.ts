import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { invalidInput, type InvalidInput } from '../../../platform/graphql/problem.type';
import { Ages } from '../ages/ages.store';
import { Cards } from '../cards/cards.store';
import type { Arrival } from '../keep-session/device';
import { Sessions } from '../keep-session/sessions.service';
import { type CardRefused, cardRefused } from './sign-in-with-card.result';

/** Two things open: the card, which she has, and the month of her birth, which she knows. A found card is not enough. */
@Injectable()
export class SignInWithCard {
  constructor(
    private readonly source: DataSource,
    private readonly cards: Cards,
    private readonly ages: Ages,
    private readonly sessions: Sessions,
  ) {}

  /** @returns the Set-Cookie line that her browser must receive, or why not */
  async signIn(
    typed: { code: string; birthMonth: string },
    arrival?: Arrival,
  ): Promise<{ cookie: string } | CardRefused | InvalidInput> {
    const code = this.cards.readCode(typed.code);
    if (!code) return invalidInput([{ field: 'code', rule: 'not_a_code' }]);
    const said = this.ages.bandSaid(typed.birthMonth);
    if ('rule' in said) return invalidInput([{ field: 'birthMonth', rule: said.rule }]);
    return this.source.transaction(async (manager) => {
      const card = await this.cards.locked(manager, code);
      if (!card) return cardRefused();
      if (!(await this.ages.isMonthOf(manager, card.personId, typed.birthMonth))) {
        // Kept by the commit of this transaction: a wrong guess is an answer, not an exception.
        await this.cards.wrongTry(manager, card);
        return cardRefused();
      }
      await this.cards.rightTry(manager, card);
      return { cookie: await this.sessions.open(manager, card.personId, { method: 'card', ...arrival }) };
    });
  }
}
