import { BlockRecorded, type BlockStateName } from '../propose-block/block.type';
import { PersonBlockEntity } from '../tables/person-block.entity';

/** What is shown of a block just written; refusals pass as they are. */
export const blockRecorded = <Refusal>(answer: PersonBlockEntity | Refusal): BlockRecorded | Refusal =>
  answer instanceof PersonBlockEntity
    ? Object.assign(new BlockRecorded(), { id: answer.id, state: answer.state as BlockStateName })
    : answer;
