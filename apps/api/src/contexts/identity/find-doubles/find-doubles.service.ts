import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SeenBy } from '../../audit';
import type { AgeBand, Viewer } from '../../../platform/access/viewer';
import { Ages } from '../ages/ages.store';
import { type DoubleRow, Doubles, type PairRow } from '../ages/doubles.store';
import { maskedEmail } from '../request-sign-in-code/masked-email';
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
    private readonly source: DataSource,
    private readonly doubles: Doubles,
    private readonly ages: Ages,
    private readonly seenBy: SeenBy,
  ) {}

  async page(reader: Viewer, first: number, skip: number): Promise<PossibleDoublePage> {
    const rows = await this.doubles.page(first, skip);
    const people = rows.flatMap(({ low, high }) => [low.id, high.id]);
    // Noted before it is shown.
    await this.seenBy.record(reader, people, 'account', { permission: 'identity.see_doubles' });
    const bands = await this.ages.bandsOf(this.source.manager, people);
    const totalItems = rows[0]?.total ?? (skip > 0 ? await this.doubles.count() : 0);
    return { totalItems, items: rows.map((row) => this.pair(row, bands, reader.personId)) };
  }

  private pair(
    { low, high, same_month, same_email, note, asked_at }: PairRow,
    bands: ReadonlyMap<string, AgeBand>,
    readerId: string,
  ): PossibleDouble {
    return {
      id: `${low.id}.${high.id}`,
      accounts: [low, high].map((row) => this.account(row, bands.get(row.id) ?? 'unknown')),
      sameMonth: same_month,
      sameEmail: same_email,
      askedAt: asked_at,
      note,
      mayAnswer: low.id !== readerId && high.id !== readerId,
    };
  }

  private account(row: DoubleRow, ageBand: AgeBand): DoubleAccount {
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
      ageBand,
      since: new Date(row.since),
      ways: ways.filter((way) => way !== false),
    };
  }
}
