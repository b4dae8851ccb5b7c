import { Injectable } from '@nestjs/common';
import type { Loser, Step } from '@parvis/tally';
import { type CountedLine, ResultsStore } from './results.store';
import type { ResultLineType, ResultsType } from './results.type';
import { endowmentOf, whyLost, whyWon } from './why';
import type { WhyType } from './why.type';

/** Puts an outcome and the ballot paper together: two statements, whatever the size. */
@Injectable()
export class SeeResults {
  constructor(private readonly results: ResultsStore) {}

  async of(slug: string): Promise<ResultsType | null> {
    const edition = await this.results.counted(slug);
    if (!edition) return null;
    const { outcome } = edition;
    const lines = new Map((await this.results.linesOf(edition.id)).map((line) => [line.projectId, line]));
    const leftoverCents = outcome.leftover.cents;
    const losers = outcome.losers.map((loser) => lineOf(loser, lines, whyLost(loser, leftoverCents)));
    return {
      ballots: edition.ballots,
      voters: outcome.voters.total,
      votersWithWinner: outcome.voters.withAtLeastOneWinner,
      budgetCents: outcome.budget.cents,
      totalCents: outcome.totalCost.cents,
      leftoverCents,
      sha256: edition.sha256,
      fingerprint: edition.fingerprint,
      countingRule: edition.countingRule,
      endowment: endowmentOf(outcome),
      winners: outcome.steps.map((step) => lineOf(step, lines, whyWon(step))),
      losers: losers.sort(bySupport),
    };
  }
}

function lineOf(
  project: Step | Loser,
  lines: ReadonlyMap<string, CountedLine>,
  why: WhyType,
): ResultLineType {
  const line = lines.get(project.project);
  return {
    projectId: project.project,
    title: line?.title ?? project.project,
    costCents: project.cost.cents,
    neighbourhood: line?.neighbourhood ?? null,
    proposalNumber: line?.proposalNumber ?? null,
    mapX: line?.mapX ?? null,
    mapY: line?.mapY ?? null,
    supporters: project.supporters,
    score: project.score,
    why,
  };
}

/** Scores are decimals of any length: a float is enough to order a list for the eye. */
const bySupport = (a: ResultLineType, b: ResultLineType): number => Number(b.score) - Number(a.score);
