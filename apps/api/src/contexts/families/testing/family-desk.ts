import { givenDatabase } from '@parvis/testing';
import type { DataSource } from 'typeorm';
import { Permissions } from '../../../platform/access/permissions';
import { aViewer } from '../../../platform/access/testing/a-viewer';
import type { Viewer } from '../../../platform/access/viewer';
import { SetClock } from '../../../platform/clock/clock';
import { readConfig } from '../../../platform/config/config';
import { openDataSource } from '../../../platform/database/data-source';
import { Outbox } from '../../../platform/events/outbox';
import { Jobs } from '../../../platform/jobs/jobs';
import { type Mail, Mailer } from '../../../platform/mail/mail';
import { AuditTrail, SeenBy } from '../../audit';
import { OwnErasures } from '../../../platform/privacy/own-erasures';
import { Ages, PersonEntity } from '../../identity';
import { Notices } from '../../notifications';
import { AskConsent } from '../ask-consent/ask-consent.service';
import { ConsentRequests } from '../ask-consent/consent-requests.store';
import { ConsentTexts } from '../consent-text/consent-texts.store';
import { currentText } from '../consent-text/consent-words';
import { ConsentEffects } from '../consents/consent-effects.registry';
import { Consents } from '../consents/consents.store';
import { Families } from '../consents/families.store';
import { DecideAlone } from '../decide-alone/decide-alone.service';
import { DecisionAftermath } from '../decide-alone/decision-aftermath.service';
import { GuardianLeaves } from '../end-with-guardian/guardian-leaves.service';
import { familiesPermissions } from '../families.access';
import { FollowAges } from '../follow-ages/follow-ages.service';
import { GiveConsentAtDesk } from '../give-consent-at-desk/give-consent-at-desk.service';
import { GiveConsent } from '../give-consent/give-consent.service';
import { Signing } from '../give-consent/signing.service';
import { linkToken } from '../link-token';
import type { Purpose } from '../purposes';
import { SeeConsentRequest } from '../see-consent-request/see-consent-request.service';
import { SeeDeskFamily } from '../see-desk-family/see-desk-family.service';
import { SeeFamily } from '../see-family/see-family.service';
import { TellGuardian } from '../tell-guardian/tell-guardian.service';
import { FamilyTold } from '../tell-guardian/family-told.service';
import { GuardianshipEntity } from '../tables/guardianship.entity';
import { WithdrawConsent } from '../withdraw-consent/withdraw-consent.service';

export const TEXT = currentText('fr').digest;
export const GUARDIAN_ADDRESS = 'parent@exemple.fr';

class KeptMails extends Mailer {
  readonly sent: Mail[] = [];
  async send(mail: Mail): Promise<void> {
    this.sent.push(mail);
  }
}

/** The verbs of families over a database of each test's own, on 9 March 2027 until the test says otherwise. */
export function familyDesk() {
  const database = givenDatabase(openDataSource, { each: true });
  const clock = new SetClock(new Date());
  beforeEach(() => clock.set(new Date('2027-03-09T10:00:00Z')));
  return () => verbs(database.source, clock);
}

export type FamilyDesk = ReturnType<typeof verbs>;

function verbs(source: DataSource, clock: SetClock, env: Record<string, string> = {}) {
  const config = readConfig({ DATABASE_URL: 'postgresql://nowhere/parvis', ...env });
  const jobs = new Jobs();
  const ages = new Ages(clock);
  const families = new Families(clock);
  const texts = new ConsentTexts(clock);
  const effects = new ConsentEffects();
  const told = new FamilyTold(new AuditTrail(clock), new Notices(new Outbox(clock, jobs)), jobs);
  const signing = new Signing(clock, ages, families, texts, told);
  const consents = new Consents(config);
  const aftermath = new DecisionAftermath(effects, told);
  const mails = new KeptMails();
  const { manager } = source;
  const tokenOf = async (childId: string): Promise<string> => {
    const [row] = await manager.find(GuardianshipEntity, {
      where: { childId },
      order: { askedAt: 'DESC' },
      take: 1,
    });
    return linkToken(config.secret, row?.id ?? '');
  };
  const requests = new ConsentRequests(clock, families);
  const ask = new AskConsent(source, ages, families, texts, requests, told);
  const see = new SeeConsentRequest(source, clock, config, ages, families);
  const give = new GiveConsent(source, config, families, signing);
  return {
    source,
    clock,
    effects,
    consents,
    mails,
    ask,
    give,
    families,
    withdraw: new WithdrawConsent(source, config, families, effects, told),
    alone: new DecideAlone(source, clock, ages, families, texts, aftermath),
    see,
    atDesk: new GiveConsentAtDesk(source, ages, families, requests, signing),
    deskSees: new SeeDeskFamily(
      source,
      ages,
      families,
      see,
      new SeenBy(source, clock, new Permissions([familiesPermissions])),
    ),
    leaves: new GuardianLeaves(new OwnErasures(), families, effects, told),
    family: new SeeFamily(source, config, families, consents),
    nights: new FollowAges(source, clock, ages, families, told, jobs),
    tell: new TellGuardian(source, clock, config, jobs, mails),
    withPublicTask: () =>
      new Consents(
        readConfig({ DATABASE_URL: 'postgresql://nowhere/parvis', PARVIS_MINORS_PUBLISH: 'public_task' }),
      ),
    /** Somebody born in a month, as the verbs see who asks now. */
    async someone(month: string | null, person: Partial<PersonEntity> = {}): Promise<Viewer> {
      const { id } = await manager.save(
        manager.create(PersonEntity, { displayName: 'Merle vif', language: 'fr', ...person }),
      );
      if (month) await ages.record(manager, { personId: id, month, source: 'declared' });
      return aViewer('resident', { personId: id, ageBand: await ages.bandOf(manager, id) });
    },
    tokenOf,
    asks: (child: Viewer, purposes: Purpose[] = ['publish'], email: string | null = GUARDIAN_ADDRESS) =>
      ask.ask(child, { purposes, email, textDigest: TEXT }),
    agrees: async (child: Viewer, more: object = {}, viewer: Viewer | null = null) =>
      give.give(viewer, {
        token: await tokenOf(child.personId),
        guardianName: 'Parent Fictif',
        declares: true,
        purposes: ['publish', 'youth_spaces', 'newsletter', 'image'],
        textDigest: TEXT,
        ...more,
      }),
    missing: (viewer: Viewer, purpose: Purpose = 'publish') => consents.missingFor(manager, viewer, purpose),
    ...readings(source),
  };
}

/** What the verbs left behind. */
const readings = (source: DataSource) => ({
  /** Templates that wait for guardians, oldest first. */
  async toldGuardians(): Promise<string[]> {
    const rows = (await source.query(
      `SELECT job.payload FROM graphile_worker._private_jobs job
         JOIN graphile_worker._private_tasks task ON task.id = job.task_id
        WHERE task.identifier = 'tell_guardian' ORDER BY job.id`,
    )) as { payload: { template: string } }[];
    return rows.map(({ payload }) => payload.template);
  },
  async toldChildren(): Promise<string[]> {
    const rows = (await source.query(
      `SELECT payload -> 'notice' ->> 'template' AS template FROM outbox_event ORDER BY at, id`,
    )) as { template: string }[];
    return rows.map(({ template }) => template);
  },
  async audited(): Promise<string[]> {
    const rows = (await source.query('SELECT verb FROM audit_entry ORDER BY sequence')) as {
      verb: string;
    }[];
    return rows.map(({ verb }) => verb);
  },
});
