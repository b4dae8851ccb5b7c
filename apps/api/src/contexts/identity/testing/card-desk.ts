import { openThrowAway } from '@parvis/testing';
import type { DataSource } from 'typeorm';
import { AuditTrail, SeenBy } from '../../audit';
import { Permissions } from '../../../platform/access/permissions';
import { aViewer } from '../../../platform/access/testing/a-viewer';
import type { Viewer } from '../../../platform/access/viewer';
import { SetClock } from '../../../platform/clock/clock';
import { readConfig } from '../../../platform/config/config';
import { openDataSource } from '../../../platform/database/data-source';
import { Ages } from '../ages/ages.store';
import { CardPrinter } from '../cards/card-printer.service';
import { Cards } from '../cards/cards.store';
import { FindAccounts } from '../find-accounts/find-accounts.service';
import { identityPermissions } from '../identity.access';
import { Sessions } from '../keep-session/sessions.service';
import { OpenAccount } from '../open-account/open-account.service';
import { People } from '../people.store';
import { PersonEntity } from '../person.entity';
import { PrintCard } from '../print-card/print-card.service';
import { SignInWithCard } from '../sign-in-with-card/sign-in-with-card.service';

/** The verbs of the desk over their own database, an agent, and a clock that is put where the test wants. */
export async function cardDesk() {
  const database = await openThrowAway(openDataSource);
  const { source } = database;
  const clock = new SetClock(new Date('2027-03-09T10:00:00Z'));
  const config = readConfig({ DATABASE_URL: database.runtimeUrl });
  const audit = new AuditTrail(clock);
  const [people, ages] = [new People(audit), new Ages(clock)];
  const sessions = new Sessions(source, clock, config);
  const [cards, printer] = [new Cards(clock, config, audit), new CardPrinter(clock, config)];
  const seenBy = new SeenBy(source, clock, new Permissions([identityPermissions]));
  return {
    source,
    clock,
    sessions,
    agent: await anAgent(source),
    open: new OpenAccount(source, people, ages, cards, printer),
    print: new PrintCard(source, ages, cards, printer),
    enter: new SignInWithCard(source, cards, ages, sessions),
    find: new FindAccounts(source, ages, seenBy),
    asOwner: database.asOwner,
    close: database.close,
  };
}
export type CardDesk = Awaited<ReturnType<typeof cardDesk>>;

async function anAgent(source: DataSource): Promise<Viewer> {
  const agent = source.manager.create(PersonEntity, { displayName: 'Agent Fictif', language: 'fr' });
  const { id } = await source.manager.save(agent);
  return aViewer('mediator', { personId: id });
}
