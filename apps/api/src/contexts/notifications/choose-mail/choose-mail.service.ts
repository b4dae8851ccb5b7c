import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { mailLanguage } from '../../../platform/mail/mail-text';
import { AuditTrail } from '../../audit';
import { PersonEntity } from '../../identity';
import { FailingAddresses } from '../record-bounce/failing-addresses.store';
import { MailChoiceEntity } from '../tables/mail-choice.entity';
import type { MyMailType } from './my-mail.type';

/** What a person decides for all her mails. */
@Injectable()
export class ChooseMail {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly failing: FailingAddresses,
  ) {}

  async see(personId: string, manager = this.source.manager): Promise<MyMailType> {
    const { email, language } = await manager.findOneByOrFail(PersonEntity, { id: personId });
    const choice = await manager.findOneBy(MailChoiceEntity, { personId });
    const failure = await this.failing.of(manager, email ?? '');
    return {
      address: email,
      language: mailLanguage(language),
      stopped: Boolean(choice?.stoppedAt),
      failing: failure?.stopped ? failure.code : null,
    };
  }

  speak(personId: string, wanted: string): Promise<MyMailType> {
    return this.change(personId, 'mail.language_chosen', async (manager) => {
      const language = mailLanguage(wanted);
      await manager.update(PersonEntity, { id: personId }, { language });
      return { language };
    });
  }

  /** All mails of what she follows; those that she cannot do without still leave. */
  stop(personId: string, stopped: boolean): Promise<MyMailType> {
    return this.change(personId, stopped ? 'mail.stopped' : 'mail.resumed', async (manager) => {
      const stoppedAt = stopped ? this.clock.now() : null;
      await manager.upsert(MailChoiceEntity, { personId, stoppedAt }, ['personId']);
      return {};
    });
  }

  /** She says that her address works again. */
  retry(personId: string): Promise<MyMailType> {
    return this.change(personId, 'mail.address_tried_again', async (manager) => {
      const { email } = await manager.findOneByOrFail(PersonEntity, { id: personId });
      if (email) await this.failing.forget(manager, email);
      return {};
    });
  }

  private change(
    personId: string,
    verb: string,
    work: (manager: EntityManager) => Promise<object>,
  ): Promise<MyMailType> {
    return this.source.transaction(async (manager) => {
      const after = await work(manager);
      const subject = { type: 'person', id: personId };
      await this.audit.record(manager, { verb, actorId: personId, subject, after });
      return this.see(personId, manager);
    });
  }
}
