import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';

/** The imported edition is there, and its count is waiting. */
@ObjectType()
export class EditionImported {
  @Field(() => String)
  slug: string;

  @Field(() => String)
  name: string;
}

/** The file was sent more than a day ago, or to a disk that is gone: it must be chosen again. */
@ObjectType({ implements: () => [Problem] })
export class UploadGone extends Problem {}

export const ImportEditionResult = createUnionType({
  name: 'ImportEditionResult',
  types: () => [EditionImported, UploadGone, InvalidInput] as const,
  resolveType: (value: object) =>
    value instanceof UploadGone ? UploadGone : value instanceof InvalidInput ? InvalidInput : EditionImported,
});

export const uploadGone = (): UploadGone => Object.assign(new UploadGone(), { code: 'upload_gone' });
