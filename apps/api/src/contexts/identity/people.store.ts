import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit';
import type { MailLanguage } from '../../platform/mail/mail-text';
import { PersonEntity } from './person.entity';

export interface NewPerson {
  /** Null for whoever comes without one: by a card, or by an identity provider. */
  readonly email: string | null;
  readonly displayName: string;
  readonly language: MailLanguage;
  readonly neighbourhoodSlug?: string | null;
}

@Injectable()
export class People {
  constructor(private readonly audit: AuditTrail) {}

  /** Everybody who uses a mailbox, oldest first. */
  ofAddress(manager: EntityManager, email: string): Promise<PersonEntity[]> {
    return manager.find(PersonEntity, { where: { email }, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  /**
   * A new resident; what she says of herself is declared, nobody has checked it.
   * @param by the agent who made the account with her, when she did not alone
   */
  async join(manager: EntityManager, person: NewPerson, by: string | null = null): Promise<PersonEntity> {
    const joined = await manager.save(manager.create(PersonEntity, person));
    await this.audit.record(manager, {
      verb: 'identity.joined',
      actorId: by ?? joined.id,
      subject: { type: 'person', id: joined.id },
    });
    return joined;
  }
}
