import type { JoinRollInput } from '../../../shared/graphql/generated/graphql';
import { openLinks } from '../open-links';

/** Value of the list for somebody who lives elsewhere; no neighbourhood has a capital letter. */
export const ELSEWHERE = 'ELSEWHERE';
/** None of the links that the edition is open to. */
export const NO_LINK = 'none';

export const NO_ANSWERS = { givenName: '', familyName: '', birthDate: '', link: '', neighbourhood: '' };
export type RollAnswers = typeof NO_ANSWERS;

/** What the rules of an edition say of who may vote. */
export interface RollRule {
  readonly slug: string;
  readonly openTo: readonly string[];
  readonly residenceRule: string;
}

export interface RollQuestions {
  /** Which link with the town: asked where living there is not the only one that counts. */
  readonly link: boolean;
  readonly neighbourhood: boolean;
}

/** What is asked beside name and birth date. Where the link was verified, nobody asks for it again. */
export function questionsOf({ openTo, residenceRule }: RollRule, { link }: RollAnswers): RollQuestions {
  if (residenceRule === 'verified') return { link: false, neighbourhood: false };
  const onlyHome = openLinks(openTo).join() === 'live';
  return { link: !onlyHome, neighbourhood: onlyHome || link === 'live' };
}

/** Questions left without an answer, in the order of the page. */
export function unanswered(answers: RollAnswers, rule: RollRule): (keyof RollAnswers)[] {
  const asked = { givenName: true, familyName: true, birthDate: true, ...questionsOf(rule, answers) };
  const fields = Object.keys(NO_ANSWERS) as (keyof RollAnswers)[];
  return fields.filter((field) => asked[field] && answers[field].trim() === '');
}

/** The answers as they are sent: what was typed and is not asked any more stays on the page only. */
export function inputOf(answers: RollAnswers, rule: RollRule): JoinRollInput {
  const { link, neighbourhood, ...who } = answers;
  const asked = questionsOf(rule, answers);
  return {
    edition: rule.slug,
    ...who,
    link: asked.link && link !== NO_LINK ? link : null,
    neighbourhood: asked.neighbourhood && neighbourhood !== ELSEWHERE ? neighbourhood : null,
  };
}
