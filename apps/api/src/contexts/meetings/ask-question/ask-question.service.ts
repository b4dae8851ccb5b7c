import { PUBLIC_QUESTION_LIMITS } from '@parvis/contract';
import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { changed } from '../../../platform/realtime/live-topic';
import { cleanText } from '../../../platform/text/clean-text';
import { AuditTrail } from '../../audit';
import { meetingChanged } from '../meetings.events';
import { lengthFaults } from '../plan-meeting/meeting-draft';
import { MeetingEntity } from '../tables/meeting.entity';
import { PublicQuestionEntity } from '../tables/public-question.entity';
import type { AskPublicQuestionInput } from './ask-question.input';
import { type AskPublicQuestionAnswer, PublicQuestionAsked, questionsClosed } from './ask-question.result';
import { PublishingRules } from './publishing-rules.service';
import { questionsOpen } from './questions-until';

const asked = ({ id, visibility }: PublicQuestionEntity): PublicQuestionAsked =>
  Object.assign(new PublicQuestionAsked(), { id, waits: visibility === 'awaiting' });

/** A resident asks a meeting, under the name that the site shows. Sent twice with one key, it is asked once. */
@Injectable()
export class AskQuestion {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly rules: PublishingRules,
    private readonly audit: AuditTrail,
  ) {}

  async ask(viewer: Viewer, input: AskPublicQuestionInput): Promise<AskPublicQuestionAnswer> {
    const text = cleanText(input.text);
    const faults = [...lengthFaults('text', text, PUBLIC_QUESTION_LIMITS.text)];
    if (!isUuid(input.submissionKey)) faults.push({ field: 'submissionKey', rule: 'required' });
    if (faults.length > 0) return invalidInput(faults);
    const { meetingId, submissionKey } = input;
    return this.source.transaction(async (manager) => {
      // Held: nobody passes the limits by asking twice at the same moment.
      const meeting = await heldMeeting(manager, meetingId);
      const where = { authorId: viewer.personId, submissionKey };
      const before = await manager.findOneBy(PublicQuestionEntity, where);
      if (before) return asked(before);
      if (!questionsOpen(meeting, this.clock.now())) return questionsClosed();
      const refused = await this.rules.refusal(manager, viewer);
      if (refused) return refused;
      const limit = await tooMany(manager, meetingId, viewer.personId);
      if (limit) return invalidInput([{ field: 'text', rule: 'too_many', limit }]);
      const question = await this.write(manager, viewer, { meetingId, submissionKey, text });
      return asked(question);
    });
  }

  async withdraw({ personId: authorId }: Viewer, id: string): Promise<boolean> {
    return this.source.transaction(async (manager) => {
      const question = isUuid(id) ? await manager.findOneBy(PublicQuestionEntity, { id, authorId }) : null;
      if (!question) throw new NotFound();
      const { affected } = await manager.delete(PublicQuestionEntity, { id, authorId, state: 'asked' });
      if (!affected) return false;
      await this.tell(manager, 'meetings.question_withdrawn', authorId, question.meetingId);
      return true;
    });
  }

  private async write(
    manager: EntityManager,
    viewer: Viewer,
    written: Pick<PublicQuestionEntity, 'meetingId' | 'submissionKey' | 'text'>,
  ): Promise<PublicQuestionEntity> {
    const { personId: authorId, displayName: authorName } = viewer;
    const visibility = await this.rules.visibility(manager, viewer);
    const by = { authorId, authorName, visibility, askedAt: this.clock.now(), state: 'asked' as const };
    const question = await manager.save(manager.create(PublicQuestionEntity, { ...written, ...by }));
    if (visibility === 'awaiting') await this.rules.wait(manager, question);
    await this.tell(manager, 'meetings.public_question_asked', authorId, written.meetingId);
    return question;
  }

  private async tell(manager: EntityManager, verb: string, actorId: string, id: string): Promise<void> {
    await this.audit.record(manager, { verb, actorId, subject: { type: 'meeting', id } });
    await changed(manager, meetingChanged, id);
  }
}

async function heldMeeting(manager: EntityManager, id: string): Promise<MeetingEntity> {
  const lock = { mode: 'pessimistic_write' } as const;
  const meeting = isUuid(id) ? await manager.findOne(MeetingEntity, { where: { id }, lock }) : null;
  if (!meeting || meeting.state === 'draft') throw new NotFound();
  return meeting;
}

/** The limit that one more would pass, or null. */
async function tooMany(manager: EntityManager, meetingId: string, authorId: string): Promise<number | null> {
  const { ofOne, ofMeeting } = PUBLIC_QUESTION_LIMITS;
  if ((await manager.countBy(PublicQuestionEntity, { meetingId, authorId })) >= ofOne) return ofOne;
  return (await manager.countBy(PublicQuestionEntity, { meetingId })) >= ofMeeting ? ofMeeting : null;
}
