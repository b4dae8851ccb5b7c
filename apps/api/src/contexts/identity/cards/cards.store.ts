import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, LessThan } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Clock } from '../../../platform/clock/clock';
import { Config } from '../../../platform/config/config';
import { newTypedCode, readTypedCode } from '../../../platform/text/typed-code';
import { SessionEntity } from '../session.entity';
import { CardEntity } from './card.entity';

/** 100 bits: the code alone cannot be guessed, whoever asks and however often. */
const CODE_SIGNS = 20;
/** A card that was found is worth five guesses among more than a thousand months. */
export const CARD_TRIES = 5;

/** Printed cards, one in use for each person. The code leaves this class once, on its way to the paper. */
@Injectable()
export class Cards {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly audit: AuditTrail,
  ) {}

  readCode(typed: string): string | null {
    return readTypedCode(typed, CODE_SIGNS);
  }

  /**
   * A new card; the former one, and the sessions it opened, end here. Call it in a transaction that is alone with the
   * person. @returns the code to print @throws a unique violation `card_print_key` when this click has printed already
   */
  async print(
    manager: EntityManager,
    { personId, printedBy, printKey }: { personId: string; printedBy: string; printKey: string },
  ): Promise<string> {
    const now = this.clock.now();
    const former = await manager.update(CardEntity, { personId, endedAt: IsNull() }, { endedAt: now });
    await manager.delete(SessionEntity, { personId, method: 'card' });
    const code = newTypedCode(CODE_SIGNS);
    const card = { personId, printedBy, printKey, printedAt: now, codeHash: this.hashOf(code) };
    await manager.insert(CardEntity, { ...card, wrongTries: 0 });
    await this.audit.record(manager, {
      verb: former.affected ? 'identity.card_replaced' : 'identity.card_printed',
      actorId: printedBy,
      subject: { type: 'person', id: personId },
    });
    return code;
  }

  /** The card in use behind a code, locked until the transaction ends; null for an old, a blocked or no card. */
  locked(manager: EntityManager, code: string): Promise<CardEntity | null> {
    return manager.findOne(CardEntity, {
      where: { codeHash: this.hashOf(code), endedAt: IsNull(), wrongTries: LessThan(CARD_TRIES) },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async wrongTry(manager: EntityManager, { id }: CardEntity): Promise<void> {
    await manager.increment(CardEntity, { id }, 'wrongTries', 1);
  }

  async rightTry(manager: EntityManager, { id }: CardEntity): Promise<void> {
    await manager.update(CardEntity, { id }, { wrongTries: 0 });
  }

  private hashOf(code: string): string {
    return createHmac('sha256', this.config.secret).update(`card\n${code}`, 'utf8').digest('hex');
  }
}
