import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { AuditTrail } from '../../audit';
import { AdoptedQuestions } from '../../meetings';
import { PersonEntity } from '../../identity';
import { NoticedRefusals, type RefusedAttempt } from '../../../platform/access/noticed-refusals';
import { Permissions } from '../../../platform/access/permissions';
import { aViewer } from '../../../platform/access/testing/a-viewer';
import type { Viewer } from '../../../platform/access/viewer';
import { SetClock } from '../../../platform/clock/clock';
import { readConfig } from '../../../platform/config/config';
import { Jobs } from '../../../platform/jobs/jobs';
import { type Mail, Mailer } from '../../../platform/mail/mail';
import { AdoptOpinion } from '../adopt-opinion/adopt-opinion.service';
import { AmendOpinion } from '../amend-opinion/amend-opinion.service';
import type { AnswerOpinionInput } from '../answer-opinion/answer-opinion.input';
import { AnswerOpinion } from '../answer-opinion/answer-opinion.service';
import { OfficeTurn } from '../answer-opinion/office-turn.service';
import { SEND_ANSWER_CODE, SendAnswerCode } from '../answer-opinion/send-answer-code.service';
import { BodyKeep } from '../bodies/body-keep.service';
import { bodySpace } from '../bodies/body-spaces.service';
import { councilsPermissions } from '../councils.access';
import { FollowOpinion } from '../follow-opinion/follow-opinion.service';
import { RemindOffices } from '../follow-opinion/remind-offices.service';
import { OpinionHands } from '../opinions/opinion-hands.service';
import { OpinionTexts } from '../opinions/opinion-texts.service';
import { OpinionEntity } from '../opinions/tables/opinion.entity';
import { ShownOpinions } from '../read-opinions/shown-opinions.store';
import { ReferSubject } from '../refer-subject/refer-subject.service';
import { SeeReferrals } from '../see-referrals/see-referrals.service';
import { OfficeMail, TELL_OFFICE } from '../send-opinion/office-mail.service';
import { RenewAnswerLink } from '../send-opinion/renew-answer-link.service';
import { SendOpinion } from '../send-opinion/send-opinion.service';
import type { BodyEntity } from '../tables/body.entity';
import { WriteOpinion } from '../write-opinion/write-opinion.service';
import { aBody, aMembership } from './body-rows';

export const TEXT = 'Refaire le sol de l’aire de jeux L et M avant l’été.';
export const REASON = 'Le sol est refait en avril, sans le gardiennage.';

class KeptMails extends Mailer {
  readonly sent: Mail[] = [];
  override send(mail: Mail): Promise<void> {
    this.sent.push(mail);
    return Promise.resolve();
  }
}

/** A body with its facilitator and a member, its opinions, and the mails that offices receive. */
export class OpinionBench {
  readonly clock = new SetClock(new Date('2027-03-09T10:00:00Z'));
  readonly mails = new KeptMails();
  readonly attempts: RefusedAttempt[] = [];
  readonly jobs = new Jobs();
  private readonly done = new Set<string>();
  readonly writing: WriteOpinion;
  readonly amending: AmendOpinion;
  readonly adopting: AdoptOpinion;
  readonly sending: SendOpinion;
  readonly renewing: RenewAnswerLink;
  readonly answering: AnswerOpinion;
  readonly codes: SendAnswerCode;
  readonly following: FollowOpinion;
  readonly reminding: RemindOffices;
  readonly referring: ReferSubject;
  readonly shown: ShownOpinions;
  readonly seeing: SeeReferrals;

  private constructor(
    readonly source: DataSource,
    readonly body: BodyEntity,
    readonly keeper: Viewer,
    readonly member: Viewer,
  ) {
    const { clock, jobs, mails } = this;
    const config = readConfig({ DATABASE_URL: 'postgresql://nowhere/parvis' });
    const permissions = new Permissions([councilsPermissions]);
    const refusals = new NoticedRefusals(permissions);
    refusals.onRefusal((attempt) => Promise.resolve(void this.attempts.push(attempt)));
    const keep = new BodyKeep(source, permissions, refusals);
    const hands = new OpinionHands(source, keep);
    const audit = new AuditTrail(clock);
    const texts = new OpinionTexts(audit, clock);
    const office = new OfficeMail(source, config, jobs, mails);
    const turn = new OfficeTurn(source, config);
    this.writing = new WriteOpinion(source, clock, hands, texts);
    this.amending = new AmendOpinion(source, audit, clock, hands, texts);
    this.adopting = new AdoptOpinion(source, audit, clock, hands, new AdoptedQuestions(source));
    this.sending = new SendOpinion(source, audit, clock, hands, office);
    this.renewing = new RenewAnswerLink(source, audit, clock, hands, office);
    this.answering = new AnswerOpinion(source, audit, clock, config, turn);
    this.codes = new SendAnswerCode(source, clock, config, jobs, mails, turn);
    this.following = new FollowOpinion(source, audit, clock, hands);
    this.reminding = new RemindOffices(source, clock, jobs, office);
    this.referring = new ReferSubject(source, audit, clock, keep);
    this.shown = new ShownOpinions(source, clock);
    this.seeing = new SeeReferrals(source, clock, permissions, keep);
    for (const part of [office, this.codes]) part.onModuleInit();
  }

  static async of(source: DataSource): Promise<OpinionBench> {
    const { manager } = source;
    const body = await aBody(manager);
    const someone = async (displayName: string) =>
      (await manager.save(manager.create(PersonEntity, { displayName }))).id;
    const grants = [{ role: 'body_facilitator', space: bodySpace(body.id) }];
    const keeper = { ...aViewer('resident'), personId: await someone('Fictional Keeper'), grants };
    const member = { ...aViewer('resident'), personId: await someone('Fictional Member') };
    await aMembership(manager, body.id, { personId: member.personId });
    return new OpinionBench(source, body, keeper, member);
  }

  async draft(text = TEXT): Promise<string> {
    const input = { body: this.body.slug, title: 'L’aire de jeux', text, submissionKey: randomUUID() };
    const answer = await this.writing.start(input, this.member);
    if (!('opinionId' in answer)) throw new Error(answer.code);
    return answer.opinionId;
  }

  save(opinionId: string, text: string, fromVersion = 1, viewer = this.member) {
    const input = { body: this.body.slug, opinionId, title: 'L’aire de jeux', text, fromVersion };
    return this.writing.save(input, viewer);
  }

  adopt(opinionId: string, seenVersion = 1) {
    const byHand = { adoptedOn: '2027-03-08', meeting: 'Séance plénière', votesFor: 13, votesAgainst: 0 };
    const input = { body: this.body.slug, opinionId, seenVersion, byHand: { ...byHand, votesAbstain: 2 } };
    return this.adopting.adopt(input, this.keeper);
  }

  send(opinionId: string, office = 'Lot Habitat (fictif)', dueOn = '2027-04-09') {
    const recipients = [{ office, email: 'courrier@bailleur.example', dueOn }];
    return this.sending.send({ body: this.body.slug, opinionId, recipients }, this.keeper);
  }

  /** An opinion that was sent to one office, and the token of its link. */
  async sent(dueOn?: string): Promise<{ opinionId: string; token: string }> {
    const opinionId = await this.draft();
    await this.adopt(opinionId);
    await this.send(opinionId, undefined, dueOn);
    return { opinionId, token: await this.lastToken() };
  }

  /** Mails that wait leave. */
  async deliver(): Promise<void> {
    const waiting = await this.source.query<{ id: string; task: string; payload: Record<string, unknown> }[]>(
      `SELECT job.id::text, task.identifier AS task, job.payload FROM graphile_worker._private_jobs job
         JOIN graphile_worker._private_tasks task ON task.id = job.task_id
        WHERE task.identifier = ANY($1) ORDER BY job.id`,
      [[TELL_OFFICE, SEND_ANSWER_CODE]],
    );
    for (const { id, task, payload } of waiting.filter((job) => !this.done.has(job.id))) {
      await this.jobs.all().get(task)?.(payload);
      this.done.add(id);
    }
  }

  async lastToken(): Promise<string> {
    await this.deliver();
    const texts = this.mails.sent.map(({ text }) => /repondre\/([\w-]{43})/.exec(text)?.[1]);
    return texts.filter((token) => token !== undefined).at(-1) ?? '';
  }

  /** Asked and received. */
  async code(token: string): Promise<string> {
    this.clock.advance(1000);
    await this.codes.request(token);
    await this.deliver();
    return /\b(\d{6})\b/.exec(this.mails.sent.at(-1)?.text ?? '')?.[1] ?? '';
  }

  answer(token: string, code: string, more: Partial<AnswerOpinionInput> = {}) {
    const input = { link: token, code, stance: 'partly' as const, reason: REASON, effect: '', effectOn: '' };
    return this.answering.answer({ ...input, documentLink: '', ...more });
  }

  opinion(id: string): Promise<OpinionEntity> {
    return this.source.manager.findOneByOrFail(OpinionEntity, { id });
  }
}
