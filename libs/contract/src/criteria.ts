/**
 * Admissibility criteria met again and again in French rules (Tours, Angers, Rennes, Montreuil, Saint-Rémy), in the
 * order in which a clerk checks them. An edition takes some of them; their questions are in the web's locales.
 */
export const CRITERIA = [
  'proposer_in_scope',
  'town_competence',
  'general_interest',
  'capital_expenditure',
  'public_land',
  'precise_enough',
  'lawful',
  'not_already_planned',
  'feasible_in_two_years',
  'under_cost_cap',
  'no_conflict_of_interest',
  'no_mere_maintenance',
] as const;

export type Criterion = (typeof CRITERIA)[number];

export const isCriterion = (text: string): text is Criterion => CRITERIA.some((one) => one === text);
