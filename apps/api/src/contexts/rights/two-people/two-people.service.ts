import { Injectable } from '@nestjs/common';
import { canonicalJson, isUuid } from '@parvis/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Permissions } from '../../../platform/access/permissions';
import { TOWN, type Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { NotFound } from '../../../platform/graphql/refusals';
import { PendingActEntity } from './pending-act.entity';

/** Days in which the second person may answer. */
export const ACT_DAYS = 7;

export type ActParams = Readonly<Record<string, string | null>>;

/** A change that one person alone may not make. */
export interface TwoPeopleKind {
  /** `<context>.<verb>` */
  readonly name: string;
  /** Held by whoever asks: in the whole town, or where the act takes place (`within`). */
  readonly asks: string;
  /** Held by whoever answers, likewise. */
  readonly answers: string;
  /** The act takes place in the space that its `params.space` names: those of that space alone may take part in it. */
  readonly within?: true;
  /**
   * Carries the act out, in the transaction of the confirmation.
   * @returns null, or the code of the refusal: what was lawful when it was asked is not any more
   */
  readonly apply: (
    manager: EntityManager,
    act: PendingActEntity,
    confirmedBy: string,
  ) => Promise<string | null>;
}

export interface NewAct {
  readonly kind: string;
  readonly subjectId: string;
  readonly params: ActParams;
  readonly reason: string;
}

type PlacedAct = Pick<NewAct, 'kind' | 'params'>;

const placeOf = ({ within }: TwoPeopleKind, { params }: PlacedAct): string =>
  (within && params['space']) || TOWN;

/** Why an answer changed nothing. */
export type ActRefusal = 'act_moved_on' | 'same_person' | string;

/** Acts that need two people: asked by one, carried out when another confirms. */
@Injectable()
export class TwoPeople {
  private readonly kinds = new Map<string, TwoPeopleKind>();

  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly permissions: Permissions,
    private readonly audit: AuditTrail,
  ) {}

  /** Called by each context in `onModuleInit`. */
  register(kind: TwoPeopleKind): void {
    if (this.kinds.has(kind.name)) throw new Error(`act registered twice: ${kind.name}`);
    this.kinds.set(kind.name, kind);
  }

  /** Whether this person may answer such an act. */
  mayAnswer(viewer: Viewer, act: PlacedAct): boolean {
    const kind = this.kinds.get(act.kind);
    return kind !== undefined && this.permissions.allows(viewer, kind.answers, placeOf(kind, act));
  }

  /** Whether this person sees such a request: those that she may ask for or answer. */
  maySee(viewer: Viewer, act: PlacedAct): boolean {
    const kind = this.kinds.get(act.kind);
    const asks = kind !== undefined && this.permissions.allows(viewer, kind.asks, placeOf(kind, act));
    return asks || this.mayAnswer(viewer, act);
  }

  /** Kinds of which this person sees requests, of one space at least: `maySee` says which. */
  visible(viewer: Viewer): string[] {
    return [...this.kinds.values()]
      .filter(({ asks, answers, within }) =>
        [asks, answers].some((permission) =>
          within
            ? this.permissions.allowsSomewhere(viewer, permission)
            : this.permissions.allows(viewer, permission),
        ),
      )
      .map(({ name }) => name);
  }

  /**
   * Asks for an act; asked twice, it is asked once.
   * @throws NotFound when the viewer may not ask for it
   */
  async ask(manager: EntityManager, act: NewAct, viewer: Viewer): Promise<PendingActEntity> {
    const kind = this.kinds.get(act.kind);
    if (!kind || !this.permissions.allows(viewer, kind.asks, placeOf(kind, act)))
      throw new NotFound('may not ask');
    const now = this.clock.now();
    const paramsKey = canonicalJson(act.params);
    const where = { kind: act.kind, subjectId: act.subjectId, paramsKey };
    await this.expire(manager, now);
    const made = await manager
      .createQueryBuilder()
      .insert()
      .into(PendingActEntity)
      .values({
        ...where,
        params: act.params,
        reason: act.reason,
        askedBy: viewer.personId,
        askedAt: now,
        expiresAt: new Date(now.getTime() + ACT_DAYS * 86_400_000),
      })
      .orIgnore()
      .returning('id')
      .execute();
    if ((made.raw as unknown[]).length > 0) await this.note(manager, 'asked', act, viewer.personId);
    return manager
      .createQueryBuilder(PendingActEntity, 'act')
      .where(where)
      .andWhere('act.outcome IS NULL')
      .getOneOrFail();
  }

  /**
   * Confirms or refuses. Two answers at once: the second finds the act answered.
   * @returns null when it was done, else the code of the refusal; then nothing changed
   * @throws NotFound for whoever may not see the act
   */
  async answer(id: string, confirm: boolean, viewer: Viewer): Promise<ActRefusal | null> {
    if (!isUuid(id)) throw new NotFound();
    return this.source.transaction(async (manager) => {
      const act = await manager.findOne(PendingActEntity, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      const kind = act && this.kinds.get(act.kind);
      if (!act || !kind || !this.mayAnswer(viewer, act)) throw new NotFound();
      const now = this.clock.now();
      if (act.outcome || act.expiresAt <= now) return 'act_moved_on';
      // Whoever asked may think better of it; to confirm takes somebody else, who gains nothing by it.
      if (confirm && [act.askedBy, act.subjectId].includes(viewer.personId)) return 'same_person';
      const refused = confirm ? await kind.apply(manager, act, viewer.personId) : null;
      if (refused) return refused;
      const outcome = confirm ? 'confirmed' : 'refused';
      await manager.update(
        PendingActEntity,
        { id },
        { outcome, answeredBy: viewer.personId, answeredAt: now },
      );
      await this.note(manager, outcome, act, viewer.personId);
      return null;
    });
  }

  /** Requests that nobody answered in time make room for new ones. */
  private async expire(manager: EntityManager, now: Date): Promise<void> {
    await manager
      .createQueryBuilder()
      .update(PendingActEntity)
      .set({ outcome: 'expired', answeredAt: now })
      .where('outcome IS NULL AND expires_at <= :now', { now })
      .execute();
  }

  private note(manager: EntityManager, what: string, act: NewAct, actorId: string): Promise<void> {
    return this.audit.record(manager, {
      verb: `rights.act_${what}`,
      actorId,
      subject: { type: 'person', id: act.subjectId },
      after: { kind: act.kind, ...act.params },
    });
  }
}
