import { registerEnumType } from '@nestjs/graphql';

export enum ChoiceName {
  FOR = 'for',
  AGAINST = 'against',
  ABSTAIN = 'abstain',
}
registerEnumType(ChoiceName, { name: 'VoteChoice' });
