import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { AuditTrail } from '../../audit';
import { Notices } from '../../notifications';
import type { WaitingRequest } from '../proofs/list-requests.store';
import { Residence } from '../proofs/residence.store';
import { type ListKind, ResidenceListMatchEntity } from '../tables/residence-list-match.entity';
import { ResidenceListRequestEntity } from '../tables/residence-list-request.entity';
import type { Verdicts } from './keyed-list';
import type { ListRead } from './town-list';

export interface Comparison {
  readonly agent: Viewer;
  readonly said: { readonly kind: ListKind; readonly reason: string };
  readonly read: ListRead;
  readonly counts: { readonly asked: number; readonly matched: number; readonly ambiguous: number };
  readonly people: readonly WaitingRequest[];
  readonly verdicts: Verdicts;
}

const path = '/moi/residence';

/** Writes what a comparison found: proofs for those it names, a message to each, and numbers for everybody else. */
@Injectable()
export class TellComparison {
  constructor(
    private readonly clock: Clock,
    private readonly residence: Residence,
    private readonly notices: Notices,
    private readonly audit: AuditTrail,
  ) {}

  async tell(manager: EntityManager, what: Comparison): Promise<void> {
    const { people, verdicts } = what;
    const matched = new Set(verdicts.matched);
    for (const person of people) {
      const template = matched.has(person.personId) ? 'list_matched' : 'list_not_matched';
      if (template === 'list_matched') await this.prove(manager, what, person);
      // The same words whether no line was hers or several: a message tells nothing of who is on a list.
      await this.notices.queue(manager, { personId: person.personId, template, params: { path } });
    }
    const ids = people.map(({ personId }) => personId);
    const others = ids.filter((id) => !matched.has(id));
    await manager.delete(ResidenceListRequestEntity, { personId: In([...matched]) });
    const comparedAt = this.clock.now();
    await manager.update(ResidenceListRequestEntity, { personId: In(others) }, { comparedAt });
    await this.note(manager, what);
  }

  private async prove(
    manager: EntityManager,
    { agent, said }: Comparison,
    { personId, identityHash }: WaitingRequest,
  ): Promise<void> {
    const [link, way, list] = ['live', 'list', said.kind] as const;
    await this.residence.prove(manager, { personId, link, way, list, identityHash, agentId: agent.personId });
  }

  private async note(manager: EntityManager, { agent, said, read, counts }: Comparison): Promise<void> {
    const { kind, reason } = said;
    const { lines, refused } = read;
    const [id, at, agentId] = [randomUUID(), this.clock.now(), agent.personId];
    const after = { kind, lines, refused, ...counts };
    await manager.insert(ResidenceListMatchEntity, { id, at, agentId, reason, ...after });
    await this.audit.record(manager, {
      verb: 'residence.list_compared',
      actorId: agentId,
      subject: { type: 'residence_list', id },
      after: { reason, ...after },
    });
  }
}
