/**
 * Long work by its codes. Adding one here makes the web fail to compile until `jobs.json` has its sentence.
 */
export const jobKinds = ['count_edition', 'import_edition', 'edition_documents', 'export_my_data'] as const;
export type JobKindName = (typeof jobKinds)[number];

/** What a job is doing. */
export const jobSteps = ['reading', 'counting', 'saving', 'drawing'] as const;
export type JobStep = (typeof jobSteps)[number];

/** Why it failed. `unexpected` and `crashed` carry a reference for the operator. */
export const jobProblems = [
  'unexpected',
  'crashed',
  'unreadable_record',
  'rule_unfit',
  'too_long',
  'out_of_memory',
  'nothing_to_do',
] as const;
export type JobProblem = (typeof jobProblems)[number];

export const isJobKind = (text: string): text is JobKindName => jobKinds.some((one) => one === text);
export const isJobStep = (text: string): text is JobStep => jobSteps.some((one) => one === text);
export const isJobProblem = (text: string): text is JobProblem => jobProblems.some((one) => one === text);
