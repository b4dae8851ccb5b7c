import { ROOM_LIMITS } from '@parvis/contract';
import { isUuid } from '@parvis/kernel';
import { questionRule } from '@parvis/quorum';
import type { EntityManager } from 'typeorm';
import { type InvalidInput, invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { lengthFaults } from '../plan-meeting/meeting-draft';
import { rulesOf } from '../room/rules-of';
import { AgendaItemEntity } from '../tables/agenda-item.entity';
import type { MeetingEntity } from '../tables/meeting.entity';
import { QuestionEntity } from '../votes/tables/question.entity';
import type { PutQuestionInput } from './put-question.input';

type Typed = Pick<PutQuestionInput, 'itemId' | 'wording' | 'method'>;

/** A question that is prepared, in a meeting that is held in this transaction. @throws NotFound for a point of another */
export async function writeQuestion(
  manager: EntityManager,
  meeting: MeetingEntity,
  { itemId = null, wording, method }: Typed,
): Promise<QuestionEntity | InvalidInput> {
  const { id: meetingId } = meeting;
  const faults = [...lengthFaults('wording', wording, ROOM_LIMITS.wording)];
  if (faults.length > 0) return invalidInput(faults);
  const point = itemId ? { id: itemId, meetingId, state: 'kept' as const } : null;
  if (point && !(isUuid(point.id) && (await manager.existsBy(AgendaItemEntity, point)))) throw new NotFound();
  const rule = questionRule(rulesOf(meeting), method ? { method } : {});
  const number = ((await manager.maximum(QuestionEntity, 'number', { meetingId })) ?? 0) + 1;
  if (number > ROOM_LIMITS.questions)
    return invalidInput([{ field: 'wording', rule: 'too_many', limit: ROOM_LIMITS.questions }]);
  return manager.save(manager.create(QuestionEntity, { meetingId, itemId, number, wording, rule }));
}
