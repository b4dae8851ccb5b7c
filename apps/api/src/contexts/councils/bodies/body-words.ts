import { registerEnumType } from '@nestjs/graphql';
import { BODY_DOCUMENT_KINDS } from '../tables/body-document.entity';
import { BODY_KINDS } from '../tables/body.entity';
import { DESIGNATIONS } from '../tables/membership.entity';

export const named = <T extends string>(values: readonly T[]) =>
  Object.fromEntries(values.map((value) => [value.toUpperCase(), value])) as Record<Uppercase<T>, T>;

/** GraphQL's names of the words of a body. */
export const BodyKindName = named(BODY_KINDS);
registerEnumType(BodyKindName, { name: 'BodyKind' });
export const BodyDocumentKindName = named(BODY_DOCUMENT_KINDS);
registerEnumType(BodyDocumentKindName, { name: 'BodyDocumentKind' });
export const DesignationName = named(DESIGNATIONS);
registerEnumType(DesignationName, { name: 'Designation' });
export const SexName = { F: 'F', M: 'M' } as const;
registerEnumType(SexName, { name: 'DeclaredSex', description: 'As the person declared it.' });
