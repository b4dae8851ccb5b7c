import { openThrowAway } from '@parvis/testing';
import { AuditTrail, SeenBy } from '../../audit';
import { Ages, PersonEntity } from '../../identity';
import { Notices } from '../../notifications';
import { Permissions } from '../../../platform/access/permissions';
import { aViewer } from '../../../platform/access/testing/a-viewer';
import type { Viewer } from '../../../platform/access/viewer';
import { SetClock } from '../../../platform/clock/clock';
import { readConfig } from '../../../platform/config/config';
import { openDataSource } from '../../../platform/database/data-source';
import { Outbox } from '../../../platform/events/outbox';
import { Jobs } from '../../../platform/jobs/jobs';
import { AskListCheck } from '../ask-list-check/ask-list-check.service';
import { AskLetter } from '../ask-letter/ask-letter.service';
import { AttestResidence } from '../attest-residence/attest-residence.service';
import { MatchList } from '../match-list/match-list.service';
import { TellComparison } from '../match-list/tell-comparison.service';
import { PrintLetters } from '../print-letters/print-letters.service';
import { ListRequests } from '../proofs/list-requests.store';
import { Residence } from '../proofs/residence.store';
import { ListGrounds } from '../record-list-ground/list-grounds.store';
import { RecordListGround } from '../record-list-ground/record-list-ground.service';
import { residencePermissions } from '../residence.access';
import { SeeMyResidence } from '../see-my-residence/my-residence.service';
import { TypeLetterCode } from '../type-letter-code/type-letter-code.service';

/** The verbs of residence over their own database, with a clock that is put where the test wants. */
export async function residenceDesk() {
  const database = await openThrowAway(openDataSource);
  const { source } = database;
  const clock = new SetClock(new Date('2027-03-09T10:00:00Z'));
  const config = readConfig({ DATABASE_URL: database.runtimeUrl });
  const audit = new AuditTrail(clock);
  const residence = new Residence(source, clock, audit);
  const mine = new SeeMyResidence(source, clock, residence);
  const seenBy = new SeenBy(source, clock, new Permissions([residencePermissions]));
  const someone = async (role = 'resident'): Promise<Viewer> => {
    const person = source.manager.create(PersonEntity, { displayName: 'Fictional Person', language: 'fr' });
    return aViewer(role, { personId: (await source.manager.save(person)).id });
  };
  const ages = new Ages(clock);
  const requests = new ListRequests(clock, config);
  const grounds = new ListGrounds(source);
  const telling = new TellComparison(clock, residence, new Notices(new Outbox(clock, new Jobs())), audit);
  return {
    source,
    clock,
    config,
    residence,
    mine,
    someone,
    ask: new AskLetter(source, clock, config, audit, mine),
    print: new PrintLetters(source, clock, config, audit, seenBy),
    type: new TypeLetterCode(source, clock, config, residence, mine),
    ages,
    askList: new AskListCheck(source, clock, audit, requests, mine),
    lists: new MatchList(source, config, ages, requests, grounds, telling),
    grounds: new RecordListGround(source, clock, audit, grounds),
    attest: new AttestResidence(source, clock, residence),
    asOwner: database.asOwner,
    close: database.close,
  };
}
export type ResidenceDeskOfTest = Awaited<ReturnType<typeof residenceDesk>>;
