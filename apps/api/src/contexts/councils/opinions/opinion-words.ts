import { registerEnumType } from '@nestjs/graphql';
import { named } from '../bodies/body-words';
import type { FieldRule } from '../bodies/clean-fields';
import { AMENDMENT_STATES } from './tables/opinion-amendment.entity';
import { STANCES } from './tables/opinion-answer.entity';
import { EFFECT_STATES } from './tables/opinion-effect.entity';
import { OPINION_STATES } from './tables/opinion.entity';

/** GraphQL's names of the words of an opinion. */
export const OpinionStateName = named(OPINION_STATES);
registerEnumType(OpinionStateName, { name: 'OpinionState' });
export const StanceName = named(STANCES);
registerEnumType(StanceName, { name: 'AnswerStance' });
export const EffectStateName = named(EFFECT_STATES);
registerEnumType(EffectStateName, { name: 'EffectState' });
export const AmendmentStateName = named(AMENDMENT_STATES);
registerEnumType(AmendmentStateName, { name: 'AmendmentState' });

export const TEXT_RULES = {
  title: { least: 3, most: 160 },
  text: { least: 20, most: 20_000, lines: true },
} as const satisfies Record<string, FieldRule>;

/** A reason is a sentence at least. */
export const LEAST_REASON = 20;
export const MOST_OPINIONS = 200;
export const MOST_VERSIONS = 300;
export const MOST_AMENDMENTS = 100;
export const MOST_RECIPIENTS = 20;
export const MOST_EFFECTS = 100;
