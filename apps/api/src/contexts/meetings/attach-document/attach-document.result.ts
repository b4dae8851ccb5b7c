import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { InvalidInput } from '../../../platform/graphql/problem.type';

/** The documents of the meeting are as it was asked. */
@ObjectType()
export class DocumentsSet {
  @Field(() => ID)
  meetingId: string;
}

export const documentsSet = (meetingId: string): DocumentsSet =>
  Object.assign(new DocumentsSet(), { meetingId });

export const AttachDocumentResult = createUnionType({
  name: 'AttachDocumentResult',
  types: () => [DocumentsSet, InvalidInput] as const,
});
