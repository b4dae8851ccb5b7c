import type { EntityManager } from 'typeorm';
import type { KnownEdition } from '../editions.store';

export interface Deposit {
  readonly editionId: string;
  readonly rollEntryId: string;
  /** 16 bytes that only the voter's browser holds. Never stored, logged or audited. */
  readonly ballotKey: Uint8Array;
  /** Project ids, checked against the rules. */
  readonly choices: readonly string[];
}

/**
 * `recorded`: signed, and in the urn. `changed`: the ballot of this key now holds these choices. `unchanged`: it held
 * them already (an answer was lost and the browser asked again). `already_voted`: signed, and no ballot has this key.
 * `key_taken`: not signed, and another ballot has this key (one browser, two people); nothing was recorded.
 */
export type DepositOutcome = 'recorded' | 'changed' | 'unchanged' | 'already_voted' | 'key_taken';

export type Closing =
  | { readonly ok: true; readonly ballots: number; readonly sha256: string }
  /** The roll and the urn do not agree: somebody must look before anything is destroyed. */
  | { readonly ok: false; readonly signatures: number; readonly ballots: number };

/**
 * The seam between the vote and whatever keeps ballots. Today the urn for now (docs/decisions/0004); later a box with
 * its own process and database. Callers hold the edition (`Editions.locked`) and have checked who, when and what.
 */
export abstract class BallotBox {
  /** Signs the roll and takes the ballot, in the caller's transaction; at `key_taken` the caller must roll back. */
  abstract cast(manager: EntityManager, deposit: Deposit): Promise<DepositOutcome>;

  /** Publishes all ballots in random order and destroys what tied them to the order of casting. */
  abstract closeAndPublish(manager: EntityManager, edition: KnownEdition, now: Date): Promise<Closing>;

  /** Ballots in the urn, or on the record once closed. */
  abstract count(editionId: string): Promise<number>;
}
