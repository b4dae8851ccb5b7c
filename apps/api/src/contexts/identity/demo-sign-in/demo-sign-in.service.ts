import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource } from 'typeorm';
import { NotFound } from '../../../platform/graphql/refusals';
import type { Arrival } from '../keep-session/device';
import { Sessions } from '../keep-session/sessions.service';
import { PersonEntity } from '../person.entity';
import type { Entered } from '../sign-in/sign-in.service';

/** Lets a visitor of the demonstration be one of its fictional people; never a person who came by her own mailbox. */
@Injectable()
export class DemoSignIn {
  constructor(
    private readonly source: DataSource,
    private readonly sessions: Sessions,
  ) {}

  /** @throws NotFound for anybody who is not fictional */
  async signIn(personId: string, arrival?: Arrival): Promise<Entered> {
    if (!isUuid(personId)) throw new NotFound();
    return this.source.transaction(async (manager) => {
      const person = await manager.findOneBy(PersonEntity, { id: personId, fictional: true });
      if (!person) throw new NotFound();
      return { person, cookie: await this.sessions.open(manager, person.id, { method: 'demo', ...arrival }) };
    });
  }
}
