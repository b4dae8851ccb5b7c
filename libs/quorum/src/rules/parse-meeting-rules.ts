import { ok, refuse, type Result } from '@parvis/kernel';
import {
  ABSTENTION_RULES,
  type CollegeFloor,
  DAY_COUNTS,
  DEFAULT_RULES,
  ELECTION_TIES,
  type ElectionRound,
  type ElectionRule,
  type Floor,
  GIVER_COMES,
  type MeetingRules,
  MINUTES_APPROVALS,
  type NoticeRule,
  type ProxyRule,
  type QuestionRule,
  type QuorumRule,
  ROUND_MAJORITIES,
  type SecrecyRule,
  type SpeakingRule,
  type Threshold,
  TIE_RULES,
  TURN_KINDS,
  VOTE_BASES,
  VOTE_METHODS,
} from './meeting-rules';
import {
  checked,
  isRecord,
  key,
  listOf,
  object,
  oneOf,
  orNull,
  problem,
  type Reader,
  type RuleProblem,
  whole,
  yesOrNo,
} from './read-json';
import { COMPARISONS, type Comparison, type Share } from './share';

const MOST_MEMBERS = 10_000;
const MOST_PARTS = 1_000;
const MOST_COLLEGES = 50;
const MOST_ROUNDS = 10;
const MOST_DAYS = 365;

const share = object<Share>({ parts: whole(1, MOST_PARTS), of: whole(1, MOST_PARTS) }, {});

interface SharePart {
  readonly share: Share;
  readonly comparison: Comparison;
}

/** More than all of them, or three halves: nobody could ever reach it. */
const sharePart: Reader<SharePart> = checked(
  object<SharePart>({ share, comparison: oneOf(COMPARISONS) }, { comparison: 'at_least' }),
  ({ share: { parts, of }, comparison }, path) =>
    parts > of || (parts === of && comparison === 'more_than')
      ? problem(`${path}.share`, 'share_out_of_reach')
      : null,
);

const members = object<{ members: number }>({ members: whole(1, MOST_MEMBERS) }, {});

const floor: Reader<Floor> = (value, path, problems) => {
  const said = isRecord(value) ? Number('members' in value) + Number('share' in value) : 1;
  if (said !== 1) problems.push(problem(path, 'floor_unclear', { allowed: ['members', 'share'] }));
  else
    return isRecord(value) && 'share' in value
      ? sharePart(value, path, problems)
      : members(value, path, problems);
  return { members: 1 };
};

const colleges: Reader<readonly CollegeFloor[]> = checked(
  listOf(object<CollegeFloor>({ college: key, floor }, {}), 0, MOST_COLLEGES),
  (list, path) => {
    const again = list.findIndex(
      ({ college }, index) => list.findIndex((one) => one.college === college) < index,
    );
    return again < 0 ? null : problem(`${path}[${again}].college`, 'repeated');
  },
);

const quorum = object<QuorumRule>(
  { whole: orNull(floor), eachCollege: orNull(floor), colleges, proxiesCount: yesOrNo },
  DEFAULT_RULES.quorum,
);

const proxies = object<ProxyRule>(
  { perHolder: whole(0, 100), whenGiverComes: oneOf(GIVER_COMES), sameCollege: yesOrNo },
  DEFAULT_RULES.proxies,
);

const threshold: Reader<Threshold> = (value, path, problems) =>
  isRecord(value) ? sharePart(value, path, problems) : oneOf(['simple', 'absolute'])(value, path, problems);

/** Where every seat in office weighs, an abstention cannot leave the base. */
function abstentionStays({ base, abstentions }: QuestionRule, path: string): RuleProblem | null {
  return base === 'in_office' && abstentions === 'out_of_base'
    ? problem(`${path}.abstentions`, 'in_office_counts_everyone', { allowed: ['in_base'] })
    : null;
}

/** Left out, `abstentions` follows the base: out of the votes cast, in everything else. */
const questions: Reader<QuestionRule> = (value, path, problems) => {
  const follows = isRecord(value) && (value.base === 'in_office' || value.base === 'present');
  return checked(
    object<QuestionRule>(
      {
        method: oneOf(VOTE_METHODS),
        base: oneOf(VOTE_BASES),
        threshold,
        abstentions: oneOf(ABSTENTION_RULES),
        tie: oneOf(TIE_RULES),
        mayChange: yesOrNo,
      },
      { ...DEFAULT_RULES.questions, abstentions: follows ? 'in_base' : 'out_of_base' },
    ),
    abstentionStays,
  )(value, path, problems);
};

const round = object<ElectionRound>(
  { majority: oneOf(ROUND_MAJORITIES), keep: orNull(whole(1, 100)) },
  { keep: null },
);

const elections = object<ElectionRule>(
  {
    method: oneOf(VOTE_METHODS),
    base: oneOf(VOTE_BASES),
    blanks: oneOf(ABSTENTION_RULES),
    rounds: listOf(round, 1, MOST_ROUNDS),
    tie: oneOf(ELECTION_TIES),
  },
  DEFAULT_RULES.elections,
);

const secrecy = object<SecrecyRule>(
  { onRequestOf: orNull(whole(1, MOST_MEMBERS)), smallBelow: whole(0, MOST_MEMBERS) },
  DEFAULT_RULES.secrecy,
);

const notice = object<NoticeRule>(
  { days: whole(0, MOST_DAYS), count: oneOf(DAY_COUNTS) },
  DEFAULT_RULES.notice,
);

const priorities = checked(
  listOf(listOf(oneOf(TURN_KINDS), 1, TURN_KINDS.length), 1, TURN_KINDS.length),
  (lines, path) => {
    const kinds = lines.flat();
    if (new Set(kinds).size < kinds.length) return problem(path, 'repeated');
    const missing = TURN_KINDS.filter((kind) => !kinds.includes(kind));
    return missing.length === 0 ? null : problem(path, 'missing_key', { allowed: missing });
  },
);

const speaking = object<SpeakingRule>({ priorities, firstTimersFirst: yesOrNo }, DEFAULT_RULES.speaking);

const minutes = object<MeetingRules['minutes']>(
  { approval: oneOf(MINUTES_APPROVALS) },
  DEFAULT_RULES.minutes,
);

const rules = object<MeetingRules>(
  { quorum, proxies, questions, elections, secrecy, notice, speaking, minutes },
  DEFAULT_RULES,
);

/**
 * The rules of a body from JSON that anybody may have written. What is left out takes `DEFAULT_RULES`; whatever is
 * said must be understood: all problems at once, each with its path.
 */
export function parseMeetingRules(json: unknown): Result<MeetingRules, readonly RuleProblem[]> {
  const problems: RuleProblem[] = [];
  const read = rules(json, '', problems);
  return problems.length === 0 ? ok(read) : refuse(problems);
}

/** A question's own rule over those of its body: the same checks, with the same paths (`questions.…`). */
export function parseQuestionRule(
  json: unknown,
  body: MeetingRules,
): Result<QuestionRule, readonly RuleProblem[]> {
  const problems: RuleProblem[] = [];
  const { abstentions, ...others } = body.questions;
  // A question that changes the base changes what an abstention weighs, unless it says otherwise.
  const kept = isRecord(json) && 'base' in json ? others : { ...others, abstentions };
  const read = questions(isRecord(json) ? { ...kept, ...json } : json, 'questions', problems);
  return problems.length === 0 ? ok(read) : refuse(problems);
}
