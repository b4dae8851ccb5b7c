import { CarryItemsResolver } from './carry-items/carry-items.resolver';
import { CarryItems } from './carry-items/carry-items.service';
import { AnswerItem } from './propose-item/answer-item.service';
import { ProposeItemResolver } from './propose-item/propose-item.resolver';
import { ProposeItem } from './propose-item/propose-item.service';
import { SeeBeforeResolver } from './see-before/see-before.resolver';

const agenda = [ProposeItem, AnswerItem, ProposeItemResolver, CarryItems, CarryItemsResolver];

/** What members and residents bring before a meeting. */
export const beforeProviders = [...agenda, SeeBeforeResolver];
