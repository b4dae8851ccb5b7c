import type { PabulibElection } from '@parvis/pabulib';
import type { Amount, CountOutcome, Step } from '@parvis/tally';
import type { Say } from '../messages';

/** The outcome as a table for people: winners in the order of selection, each with its reason. */
export function outcomeTable(outcome: CountOutcome, election: PabulibElection, say: Say): string {
  const names = new Map(election.projects.map(({ id, columns }) => [id, columns['name'] ?? '']));
  const head = [say('table_project'), say('table_cost'), say('table_score'), say('table_why')];
  const rows = outcome.steps.map((step) => [
    shortened(`${step.project} ${names.get(step.project) ?? ''}`.trim()),
    money(step.cost),
    step.score,
    reason(step, say),
  ]);
  const title = say('table_title', {
    instance: outcome.instance,
    selected: outcome.selected.length,
    projects: election.projects.length,
    totalCost: money(outcome.totalCost),
    budget: money(outcome.budget),
    leftover: money(outcome.leftover),
  });
  const { rule, satisfaction, completion, tieBreak, voters } = outcome;
  return [
    title,
    say('table_rule', { rule, satisfaction, completion, tieBreak }),
    say('table_voters', { served: voters.withAtLeastOneWinner, total: voters.total }),
    '',
    ...aligned([head, ...rows]),
  ].join('\n');
}

function reason(step: Step, say: Say): string {
  switch (step.kind) {
    case 'shares':
      return say('why_shares', {
        round: step.round,
        payers: step.payers,
        largestShare: money(step.largestShare),
      });
    case 'free':
      return say('why_free');
    case 'ranked':
      return say(`why_ranked_${step.by}`, { rank: step.rank });
    case 'load':
      return say('why_load', { round: step.round });
  }
}

/** Units of currency, with cents only when there are some. */
const money = ({ cents }: Amount): string =>
  cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2);

const WIDEST = 60;

/** Control characters would let a name in a file write over the terminal. */
function shortened(text: string): string {
  const characters = Array.from(text.replace(/\p{C}/gu, ' '));
  return characters.length > WIDEST ? `${characters.slice(0, WIDEST - 1).join('')}…` : characters.join('');
}

/** Columns side by side; the second and third hold numbers and lean right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widthOf = (column: number) => Math.max(...rows.map((row) => Array.from(row[column] ?? '').length));
  const widths = [0, 1, 2].map(widthOf);
  return rows.map(([name = '', cost = '', score = '', why = '']) =>
    [
      name + ' '.repeat(Math.max(0, (widths[0] ?? 0) - Array.from(name).length)),
      cost.padStart(widths[1] ?? 0),
      score.padStart(widths[2] ?? 0),
      why,
    ].join('  '),
  );
}
