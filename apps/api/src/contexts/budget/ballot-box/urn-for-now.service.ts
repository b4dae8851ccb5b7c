import { createHash, randomInt } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Config } from '../../../platform/config/config';
import type { KnownEdition } from '../editions.store';
import { BallotLines } from '../see-ballot-paper/ballot-lines.store';
import { EditionRecordEntity } from '../tables/edition-record.entity';
import { EditionEntity } from '../tables/edition.entity';
import { OpenBallotEntity } from '../tables/open-ballot.entity';
import { RollSignatureEntity } from '../tables/roll-signature.entity';
import { BallotBox, type Closing, type Deposit, type DepositOutcome } from './ballot-box';
import { recordText } from './record-text';

/** One closing empties the table at a time: two would each wait for the other's rows. */
const EMPTYING_LOCK = 72603;

/** Signature and ballot in two tables of one database without a shared key. What it does not protect: decision 0004. */
@Injectable()
export class UrnForNow extends BallotBox {
  constructor(
    private readonly source: DataSource,
    private readonly lines: BallotLines,
    private readonly config: Config,
  ) {
    super();
  }

  async cast(manager: EntityManager, deposit: Deposit): Promise<DepositOutcome> {
    const keyHash = createHash('sha256').update(deposit.ballotKey).digest('hex');
    return (await this.sign(manager, deposit))
      ? this.firstBallot(manager, deposit, keyHash)
      : this.changedBallot(manager, deposit, keyHash);
  }

  async closeAndPublish(manager: EntityManager, edition: KnownEdition, now: Date): Promise<Closing> {
    await manager.query('SELECT pg_advisory_xact_lock($1)', [EMPTYING_LOCK]);
    const { id: editionId } = edition;
    const signatures = await manager.countBy(RollSignatureEntity, { editionId });
    const ballots = await manager.findBy(OpenBallotEntity, { editionId });
    if (signatures !== ballots.length) return { ok: false, signatures, ballots: ballots.length };
    const lines = await this.lines.of(editionId, manager);
    const text = recordText({ ...edition, closedAt: now }, lines, shuffled(ballots), this.config.town.name);
    const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
    await manager.update(EditionEntity, { id: editionId }, { closedAt: now });
    await manager.insert(EditionRecordEntity, {
      editionId,
      pabulib: gzipSync(text),
      sha256,
      ballots: ballots.length,
      createdAt: now,
    });
    await manager.query('SELECT destroy_open_ballots($1)', [editionId]);
    return { ok: true, ballots: ballots.length, sha256 };
  }

  async count(editionId: string): Promise<number> {
    const rows = (await this.source.query(
      `SELECT coalesce((SELECT ballots FROM edition_record WHERE edition_id = $1),
                       (SELECT count(*) FROM open_ballot WHERE edition_id = $1))::int AS ballots`,
      [editionId],
    )) as { ballots: number }[];
    return rows[0]?.ballots ?? 0;
  }

  /** False when this row of the roll has signed before. A second request at the same time waits here for the first. */
  private async sign(manager: EntityManager, { editionId, rollEntryId }: Deposit): Promise<boolean> {
    const rows = (await manager.query(
      `INSERT INTO roll_signature (roll_entry_id, edition_id) VALUES ($1, $2)
       ON CONFLICT DO NOTHING RETURNING roll_entry_id`,
      [rollEntryId, editionId],
    )) as unknown[];
    return rows.length > 0;
  }

  private async firstBallot(
    manager: EntityManager,
    { editionId, choices }: Deposit,
    keyHash: string,
  ): Promise<DepositOutcome> {
    const rows = (await manager.query(
      `INSERT INTO open_ballot (edition_id, key_hash, choices) VALUES ($1, $2, $3)
       ON CONFLICT DO NOTHING RETURNING key_hash`,
      [editionId, keyHash, choices],
    )) as unknown[];
    return rows.length > 0 ? 'recorded' : 'key_taken';
  }

  /** Always an UPDATE, even to the same choices: an acknowledged transaction is one that has written. */
  private async changedBallot(
    manager: EntityManager,
    { editionId, choices }: Deposit,
    keyHash: string,
  ): Promise<DepositOutcome> {
    const [rows] = (await manager.query(
      `UPDATE open_ballot ballot SET choices = $3 FROM open_ballot before
        WHERE ballot.edition_id = $1 AND ballot.key_hash = $2
          AND before.edition_id = ballot.edition_id AND before.key_hash = ballot.key_hash
       RETURNING before.choices IS DISTINCT FROM ballot.choices AS changed`,
      [editionId, keyHash, choices],
    )) as [{ changed: boolean }[], number];
    const row = rows[0];
    if (!row) return 'already_voted';
    return row.changed ? 'changed' : 'unchanged';
  }
}

/** Fisher and Yates, with dice of the operating system: each order is equally likely. */
function shuffled<T>(items: readonly T[]): T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = randomInt(last + 1);
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
}
