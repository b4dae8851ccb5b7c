import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DataSubject } from '../../platform/privacy/personal-tables';

/** A person as the engine of the annotations needs her, and what an export names her by. */
export interface KnownSubject extends DataSubject {
  readonly displayName: string;
  readonly language: string;
}

/** Whose data are asked for. */
@Injectable()
export class Subjects {
  /** `lock`: until the transaction ends, two erasures of one person wait for each other. Null: nobody (any more). */
  async find(
    manager: EntityManager,
    personId: string,
    how: { lock?: boolean } = {},
  ): Promise<KnownSubject | null> {
    const [row] = await manager.query<
      { email: string | null; shared: boolean; display_name: string; language: string }[]
    >(
      `SELECT email, display_name, language,
              EXISTS (SELECT 1 FROM person other WHERE other.email = person.email AND other.id <> person.id) AS shared
         FROM person WHERE id = $1 ${how.lock ? 'FOR UPDATE' : ''}`,
      [personId],
    );
    if (!row) return null;
    const { email, shared, display_name: displayName, language } = row;
    return { personId, ownAddress: shared ? null : email, displayName, language };
  }
}
