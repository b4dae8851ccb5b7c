import { registerEnumType } from '@nestjs/graphql';
import { named } from '../bodies/body-words';
import { PREFECT_STATES } from './tables/prefect-referral.entity';

/** Where a referral stands: computed, save that it was declined. */
export const REFERRAL_STATES = ['open', 'answered', 'declined'] as const;
export type ReferralState = (typeof REFERRAL_STATES)[number];

/** GraphQL's names of the words of referrals. */
export const ReferralStateName = named(REFERRAL_STATES);
registerEnumType(ReferralStateName, { name: 'ReferralState' });
export const PrefectStateName = named(PREFECT_STATES);
registerEnumType(PrefectStateName, { name: 'PrefectState' });

export const MOST_REFERRALS = 100;
export const MOST_PREFECT_STEPS = 5;
