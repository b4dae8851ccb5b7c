/**
 * Every lawful refusal of the API, by its code: the name of its GraphQL type in snake case. Adding one here
 * makes the web fail to compile until `problems.json` has its sentence.
 */
export const problemCodes = [
  'invalid_input',
  'too_many_tries',
  'wrong_code',
  'sign_in_code_expired',
  'name_needed',
  'birth_month_said',
  'ideas_closed',
  'proposal_frozen',
  'decided_meanwhile',
  'not_admissible',
  'cost_over_cap',
  'file_missing',
  'file_too_large',
  'photo_not_an_image',
  'photo_format_unknown',
  'file_not_accepted',
  'file_unreadable',
  'file_with_macros',
  'file_limit_reached',
  'file_quota_reached',
  'disk_full',
  'nothing_to_vote_on',
  'vote_already_opened',
  'ideas_still_open',
  'vote_not_open',
  'vote_closed',
  'not_eligible',
  'already_on_roll',
  'not_on_roll',
  'already_voted',
  'invalid_ballot',
  'urn_mismatch',
  'pabulib_refused',
  'upload_gone',
  'slug_taken',
  'job_moved_on',
  'already_reported',
  'too_many_reports',
  'blocked_for_now',
  'case_moved_on',
  'not_yours_to_decide',
  'case_on_appeal',
  'moderated_by_you',
  'appeal_too_late',
  'already_appealed',
  'already_blocked',
  'block_moved_on',
  'own_role',
  'role_already_given',
  'role_not_held',
  'role_for_adults',
  'roles_conflict',
  'last_administrator',
  'act_moved_on',
  'same_person',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

export const isProblemCode = (text: string): text is ProblemCode =>
  problemCodes.some((code) => code === text);

/** Rules that a field of a form can break (`FieldFault.rule`). */
export const faultRules = [
  'required',
  'too_short',
  'too_long',
  'too_small',
  'too_large',
  'over_limit',
  'not_a_number',
  'not_an_email',
  'not_a_code',
  'not_a_date',
  'not_a_month',
  'looks_like_a_name',
  'says_your_address',
  'unknown_choice',
  'unreadable',
  'outside_map',
  'photo_unusable',
  'needs_all_yes',
  'needs_a_no',
  'in_the_past',
  'in_the_future',
  'too_old',
  'check_runs_out',
] as const;

export type FaultRule = (typeof faultRules)[number];

export const isFaultRule = (text: string): text is FaultRule => faultRules.some((rule) => rule === text);
