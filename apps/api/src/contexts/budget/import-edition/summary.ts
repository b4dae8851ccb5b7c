import { checkRule, satisfactionsFor, type CountRule } from '@parvis/tally';
import type { CountingRule } from '../tables/edition.entity';
import type { ReadElection } from '../work-in-thread/read-upload';

/** What the administrator sees of a file before importing it. */
export interface ElectionSummary {
  instance: string;
  description: string;
  unit: string;
  country: string;
  budgetCents: number;
  /** ISO 4217; its code for "no currency" when the file names none. */
  currency: string;
  projects: number;
  ballots: number;
  voteType: string;
  /** As the file says it: greedy, equalshares, unknown… */
  officialRule: string;
  suggestedRule: CountingRule;
  dates: { begin: string; end: string };
}

/** No currency: ISO 4217's own code for it. */
const NO_CURRENCY = 'XXX';

export const currencyOf = ({ meta }: ReadElection): string =>
  /^[A-Z]{3}$/.test(meta['currency'] ?? '') ? (meta['currency'] as string) : NO_CURRENCY;

export function summaryOf(election: ReadElection): ElectionSummary {
  const said = (key: string): string => election.meta[key] ?? '';
  return {
    instance: said('instance'),
    description: said('description'),
    unit: said('unit'),
    country: said('country'),
    budgetCents: election.budgetCents,
    currency: currencyOf(election),
    projects: election.projects.length,
    ballots: election.ballots,
    voteType: election.voteType,
    officialRule: said('rule'),
    suggestedRule: suggested(election.voteType, said('rule')),
    dates: { begin: said('date_begin'), end: said('date_end') },
  };
}

/** The rule nearest to the one that the file names; the usual ranking by votes or points when it names none. */
function suggested(voteType: ReadElection['voteType'], official: string): CountingRule {
  const shares = /equal.?shares|\bmes\b/i.test(official);
  const bySupport = satisfactionsFor('greedy', voteType).find((one) => one.startsWith('cost')) ?? 'cost';
  return {
    rule: shares ? 'mes' : 'greedy',
    satisfaction: bySupport,
    completion: !shares ? 'none' : /add1/i.test(official) ? 'add1' : 'none',
    tieBreak: 'lexico',
    overflow: /no-skip|threshold/i.test(official) ? 'stop' : 'skip',
  };
}

/** Whether a rule has a meaning for these ballots. Negative points were refused when the file was read. */
export const suits = (election: ReadElection, rule: CountRule): boolean =>
  checkRule({ instance: '', voteType: election.voteType, budget: '0', projects: [], ballots: [] }, rule).ok;
