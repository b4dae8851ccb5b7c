import { Injectable } from '@nestjs/common';
import { nameWords, streetWords } from '@parvis/eligibility';
import { ok, refuse, type Result } from '@parvis/kernel';
import { DataSource, type EntityManager, In, IsNull } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Config } from '../../../platform/config/config';
import { Ages } from '../../identity';
import { ListRequests, type WaitingRequest } from '../proofs/list-requests.store';
import { ListGrounds } from '../record-list-ground/list-grounds.store';
import type { ListKind } from '../tables/residence-list-match.entity';
import { ResidenceProofEntity } from '../tables/residence-proof.entity';
import { type Asking, KeyedList, type Verdicts } from './keyed-list';
import { LIST_LIMITS } from './list-limits';
import { type ListRead, type ListRefusal, readTownList } from './town-list';
import { TellComparison } from './tell-comparison.service';

/** What an agent says of a list. */
export interface ListSaid {
  readonly kind: ListKind;
  /** On which ground. */
  readonly reason: string;
}

/** What came of it: numbers, and where lines could not be read. */
export interface ListReport extends ListRead {
  readonly asked: number;
  readonly matched: number;
  readonly ambiguous: number;
  /** People who still wait, beyond those looked for at once. */
  readonly left: number;
}

export type MatchRefusal = ListRefusal | { readonly code: 'electoral_roll_off' };

/** One comparison at a time, whatever the server: the number is arbitrary, and of nothing else. */
const ONE_AT_A_TIME = 7_130_411;

/**
 * A list of the town against those who asked to be looked for in it. The list is read in memory, as keyed digests; the
 * key and the digests go when the comparison is over, and nothing of either was written. docs/rules/residence.md
 */
@Injectable()
export class MatchList {
  constructor(
    private readonly source: DataSource,
    private readonly config: Config,
    private readonly ages: Ages,
    private readonly requests: ListRequests,
    private readonly grounds: ListGrounds,
    private readonly telling: TellComparison,
  ) {}

  /** @param bytes the file as sent; wiped when this returns */
  async match(agent: Viewer, said: ListSaid, bytes: Buffer): Promise<Result<ListReport, MatchRefusal>> {
    try {
      if (!(await this.allowed(this.source.manager, said.kind)))
        return refuse({ code: 'electoral_roll_off' });
      return await KeyedList.during(async (list) => {
        const { name } = this.config.town;
        const read = await readTownList(bytes, name, (person, line) => list.add(person, line));
        bytes.fill(0);
        if (!read.ok) return read;
        return this.source.transaction((manager) => this.compare(manager, agent, said, read.value, list));
      });
    } finally {
      bytes.fill(0);
    }
  }

  private async compare(
    manager: EntityManager,
    agent: Viewer,
    said: ListSaid,
    read: ListRead,
    list: KeyedList,
  ): Promise<Result<ListReport, MatchRefusal>> {
    await manager.query('SELECT pg_advisory_xact_lock($1)', [ONE_AT_A_TIME]);
    // Ended while the file was read: it no longer holds.
    if (!(await this.allowed(manager, said.kind))) return refuse({ code: 'electoral_roll_off' });
    const people = await this.requests.hold(manager, agent.personId, LIST_LIMITS.people);
    const verdicts = await this.oneAccountEach(
      manager,
      people,
      list.compare(await this.asking(manager, people, list.key)),
    );
    const counts = {
      asked: people.length,
      matched: verdicts.matched.length,
      ambiguous: verdicts.ambiguous.length,
    };
    await this.telling.tell(manager, { agent, said, read, counts, people, verdicts });
    const left = (await this.requests.waiting(manager)) - (counts.asked - counts.matched);
    return ok({ ...read, ...counts, left: Math.max(0, left) });
  }

  private async allowed(manager: EntityManager, kind: ListKind): Promise<boolean> {
    return kind !== 'electoral_roll' || (await this.grounds.inForce(manager)) !== null;
  }

  private async asking(
    manager: EntityManager,
    people: readonly WaitingRequest[],
    key: Buffer,
  ): Promise<Asking[]> {
    const months = await this.ages.keyedMonths(
      manager,
      people.map(({ personId }) => personId),
      key,
    );
    return people.map(({ personId, surname, givenName, street, postcode }) => ({
      personId,
      surname: nameWords(surname),
      givenName: nameWords(givenName),
      street: streetWords(street),
      postcode,
      month: months.get(personId) ?? '',
    }));
  }

  /** Who was found under these words before, with another account, is not found again with this one: a human looks. */
  private async oneAccountEach(
    manager: EntityManager,
    people: readonly WaitingRequest[],
    { matched, ambiguous }: Verdicts,
  ): Promise<Verdicts> {
    const hashOf = new Map(people.map(({ personId, identityHash }) => [personId, identityHash]));
    const hashes = matched.map((id) => hashOf.get(id) ?? '');
    const where = { identityHash: In(hashes), endedAt: IsNull() };
    const proven = await manager.find(ResidenceProofEntity, {
      where,
      select: { personId: true, identityHash: true },
    });
    const holders = [...proven, ...people.filter(({ personId }) => matched.includes(personId))];
    const isTaken = (id: string) =>
      holders.some(({ personId, identityHash }) => personId !== id && identityHash === hashOf.get(id));
    return {
      matched: matched.filter((id) => !isTaken(id)),
      ambiguous: [...ambiguous, ...matched.filter((id) => isTaken(id))],
    };
  }
}
