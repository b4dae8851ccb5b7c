import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { MailLanguage } from '../../platform/mail/mail-text';
import { PersonEntity, type Role } from './person.entity';
import { SessionEntity } from './session.entity';

export interface NewPerson {
  readonly email: string;
  readonly displayName: string;
  readonly language: MailLanguage;
}

@Injectable()
export class People {
  /** Everybody who uses a mailbox, oldest first. */
  ofAddress(manager: EntityManager, email: string): Promise<PersonEntity[]> {
    return manager.find(PersonEntity, { where: { email }, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  /** A new resident; what she says of herself is declared, nobody has checked it. */
  join(manager: EntityManager, person: NewPerson): Promise<PersonEntity> {
    return manager.save(manager.create(PersonEntity, { ...person, role: 'resident' }));
  }

  /** Gives a role, and ends every session of the person: a browser left open keeps nothing of the old one. */
  async changeRole(manager: EntityManager, personId: string, role: Role): Promise<void> {
    await manager.update(PersonEntity, { id: personId }, { role });
    await manager.delete(SessionEntity, { personId });
  }
}
