import { Extensions } from '@nestjs/graphql';

const KEY = 'atMost';

/**
 * `@AtMost(200)` beside a list: how many items it can ever hold, and what the code behind it keeps to. The cost of a
 * call is counted with it. Lists inside a page (`items`) need none: the page size bounds them.
 */
export const AtMost = (items: number): MethodDecorator & PropertyDecorator => Extensions({ [KEY]: items });

/** What `@AtMost` says of a field of a built schema; undefined when it says nothing. */
export function atMostOf(field: { extensions?: Readonly<Record<string, unknown>> }): number | undefined {
  const bound = field.extensions?.[KEY];
  return typeof bound === 'number' ? bound : undefined;
}
