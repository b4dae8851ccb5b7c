import { Injectable } from '@nestjs/common';
import { SeenBy } from '../../audit';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { bandAt } from '../ages/ages.store';
import { maskedEmail } from '../request-sign-in-code/masked-email';
import { type DoubleRow, Doubles, type PairRow } from './doubles.store';
import {
  type DoubleAccount,
  type PossibleDouble,
  type PossibleDoublePage,
  SignInWay,
} from './possible-double.type';

/** The list of possible doubles, for a human: nothing is decided by the machine. */
@Injectable()
export class FindDoubles {
  constructor(
    private readonly doubles: Doubles,
    private readonly clock: Clock,
    private readonly seenBy: SeenBy,
  ) {}

  async page(reader: Viewer, first: number, skip: number): Promise<PossibleDoublePage> {
    const rows = await this.doubles.page(first, skip);
    const people = rows.flatMap(({ low, high }) => [low.id, high.id]);
    // Noted before it is shown.
    await this.seenBy.record(reader, people, 'account', { permission: 'identity.see_doubles' });
    const totalItems = rows[0]?.total ?? (skip > 0 ? await this.doubles.count() : 0);
    return { totalItems, items: rows.map((row) => this.pair(row, reader.personId)) };
  }

  private pair(
    { low, high, same_month, same_email, note, asked_at }: PairRow,
    readerId: string,
  ): PossibleDouble {
    return {
      id: `${low.id}.${high.id}`,
      accounts: [low, high].map((row) => this.account(row)),
      sameMonth: same_month,
      sameEmail: same_email,
      askedAt: asked_at,
      note,
      mayAnswer: low.id !== readerId && high.id !== readerId,
    };
  }

  private account(row: DoubleRow): DoubleAccount {
    const ways = [
      row.email !== null && SignInWay.MAIL,
      row.passkey && SignInWay.PASSKEY,
      row.provider && SignInWay.PROVIDER,
      row.card && SignInWay.CARD,
    ];
    return {
      id: row.id,
      displayName: row.displayName,
      maskedEmail: row.email && maskedEmail(row.email),
      ageBand: bandAt(row.month, this.clock.now()),
      since: new Date(row.since),
      ways: ways.filter((way) => way !== false),
    };
  }
}
