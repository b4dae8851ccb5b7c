import { registerEnumType } from '@nestjs/graphql';

/**
 * What a consent is asked for, one by one; the law forbids a single « yes » for all. `publish`: her proposals are shown
 * under her pseudonym. The sentences are in `locales/<language>/consent.json`.
 */
export const PURPOSES = ['publish', 'youth_spaces', 'newsletter', 'image'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** GraphQL's names of the purposes. */
export const PurposeName = {
  PUBLISH: 'publish',
  YOUTH_SPACES: 'youth_spaces',
  NEWSLETTER: 'newsletter',
  IMAGE: 'image',
} as const satisfies Record<string, Purpose>;
registerEnumType(PurposeName, { name: 'ConsentPurpose' });
