import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ModerationReason } from '@parvis/contract';
import type { EntityManager } from 'typeorm';
import { changed } from '../../../platform/realtime/live-topic';
import { ConsentEffects } from '../../families';
import { type CaseState, ModeratedKind, ModeratedKinds, type ModeratedThing } from '../../moderation';
import { Assemblies } from '../assemblies/assemblies.service';
import { meetingChanged } from '../meetings.events';
import { MeetingEntity } from '../tables/meeting.entity';
import { PublicQuestionEntity } from '../tables/public-question.entity';

/** The word of residents' questions in moderation. */
export const PUBLIC_QUESTION = 'public_question';

/** Questions of residents as moderation knows them; a minor's lose their name when the consent is taken back. */
@Injectable()
export class ModeratedQuestions extends ModeratedKind implements OnModuleInit {
  readonly kind = PUBLIC_QUESTION;

  constructor(
    private readonly kinds: ModeratedKinds,
    private readonly effects: ConsentEffects,
    private readonly assemblies: Assemblies,
  ) {
    super();
  }

  onModuleInit(): void {
    this.kinds.add(this);
    this.effects.onWithdrawal('publish', async (manager, authorId) => {
      await manager.update(PublicQuestionEntity, { authorId }, { authorName: '' });
    });
  }

  async find(manager: EntityManager, id: string, hold: boolean): Promise<ModeratedThing | null> {
    const lock = hold ? { lock: { mode: 'pessimistic_write' as const } } : {};
    const question = await manager.findOne(PublicQuestionEntity, { where: { id }, ...lock });
    return question && this.thing(manager, question);
  }

  async thing(manager: EntityManager, question: PublicQuestionEntity): Promise<ModeratedThing> {
    const { id, authorId, authorName, text, meetingId, visibility: state } = question;
    const { space, title, number } = await manager.findOneByOrFail(MeetingEntity, { id: meetingId });
    const assembly = (await this.assemblies.about([space])).get(space);
    const path = `${assembly?.path ?? ''}/seances/${number}`;
    return { id, authorId, authorName, title, text, picture: null, path, state };
  }

  async put(
    manager: EntityManager,
    id: string,
    visibility: CaseState,
    { reason, at }: { reason: ModerationReason | null; at: Date },
  ): Promise<void> {
    const { meetingId } = await manager.findOneByOrFail(PublicQuestionEntity, { id });
    const hidden = visibility === 'hidden';
    const why = { hiddenFor: hidden ? reason : null, hiddenAt: hidden ? at : null };
    await manager.update(PublicQuestionEntity, { id }, { visibility, ...why });
    await changed(manager, meetingChanged, meetingId);
  }

  isHandledBy(manager: EntityManager, id: string, handledBy: string): Promise<boolean> {
    return manager.existsBy(PublicQuestionEntity, { id, handledBy });
  }
}
