import { mayDo } from '@parvis/phases';
import { type KnownEdition, timesOf } from '../editions.store';

/** As long as people may join it: until the vote ends. */
export const rollMayChange = (edition: KnownEdition, now: Date): boolean =>
  mayDo('join_roll', timesOf(edition), now.getTime()).allowed;
