import { randomUUID } from 'node:crypto';
import { euros } from '@parvis/kernel';
import type { EntityManager } from 'typeorm';
import { CriterionAnswerEntity } from '../contexts/budget/tables/criterion-answer.entity';
import { EditionPhaseEntity } from '../contexts/budget/tables/edition-phase.entity';
import { EditionEntity } from '../contexts/budget/tables/edition.entity';
import { ProposalEntity, type ProposalState } from '../contexts/budget/tables/proposal.entity';
import type { DemoProposal } from './demo-data';

export const DAY = 86_400_000;

/** Days from now at which the phases begin; the last has no end. */
export interface Calendar {
  ideas: number;
  review: number;
  vote: number;
  results: number;
}

/** Criteria of the fictional règlement of Cahors, in the order in which a clerk checks them. */
export const CRITERIA = [
  'proposer_in_scope',
  'town_competence',
  'general_interest',
  'capital_expenditure',
  'public_land',
  'precise_enough',
  'not_already_planned',
  'feasible_in_two_years',
  'under_cost_cap',
] as const;

/** Equal shares, raised step by step while the envelope allows. No project wins without a vote. Fixed before the vote. */
export const EQUAL_SHARES = {
  rule: 'mes',
  satisfaction: 'cost',
  completion: 'add1',
  tieBreak: 'min_cost,max_score,lexico',
  overflow: 'skip',
} as const;

export async function saveEdition(
  manager: EntityManager,
  year: number,
  envelopeEuros: number,
  calendar: Calendar,
  now: Date,
): Promise<EditionEntity> {
  const edition = await manager.save(
    manager.create(EditionEntity, {
      slug: `cahors-${year}`,
      name: `Budget participatif Cahors ${year}`,
      envelopeCents: euros(envelopeEuros),
      costCapCents: euros(Math.min(50_000, envelopeEuros)),
      maxChoices: 5,
      minimumAge: 11,
      countingRule: EQUAL_SHARES,
      criteria: [...CRITERIA],
      createdAt: atHour(now, calendar.ideas - 7, 8),
    }),
  );
  const starts = Object.entries(calendar) as [EditionPhaseEntity['phase'], number][];
  await manager.insert(
    EditionPhaseEntity,
    starts.map(([phase, day], index) => ({
      editionId: edition.id,
      phase,
      startsAt: atHour(now, day, 19),
      endsAt: index + 1 < starts.length ? atHour(now, starts[index + 1]?.[1] ?? 0, 19) : null,
    })),
  );
  return edition;
}

/** The day `days` from now, at `hour` UTC: votes end at 20 h in a French winter. */
export function atHour(now: Date, days: number, hour: number): Date {
  const day = new Date(now.getTime() + days * DAY);
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), hour));
}

const STATE_OF: Record<DemoProposal['verdict'], ProposalState> = {
  recevable: 'costed',
  irrecevable: 'inadmissible',
  a_preciser: 'to_clarify',
  fusionne: 'merged',
};

/** One proposal of 2027 with its answers to the criteria, as a facilitator would have left it. */
export async function saveProposal(
  manager: EntityManager,
  edition: EditionEntity,
  demo: DemoProposal,
  days: { submitted: Date; decided: Date; costed: Date },
): Promise<void> {
  const admissible = demo.verdict === 'recevable';
  const proposal = await manager.save(
    manager.create(ProposalEntity, {
      editionId: edition.id,
      number: demo.number,
      title: demo.title,
      body: demo.body,
      theme: demo.theme,
      neighbourhoodSlug: demo.neighbourhood,
      mapX: demo.mapX,
      mapY: demo.mapY,
      place: demo.place,
      proposerName: demo.proposer,
      submissionKey: randomUUID(),
      state: STATE_OF[demo.verdict],
      reason: demo.reason,
      costCents: admissible ? euros(demo.costEuros) : null,
      costNote: demo.costNote,
      submittedAt: days.submitted,
      decidedAt: days.decided,
      costedAt: admissible ? days.costed : null,
    }),
  );
  if (demo.verdict === 'fusionne') return;
  await manager.insert(
    CriterionAnswerEntity,
    CRITERIA.map((criterion) => ({
      proposalId: proposal.id,
      criterion,
      answer: demo.refusedOn?.[0] === criterion ? demo.refusedOn[1] : ('yes' as const),
      sentence: demo.refusedOn?.[0] === criterion ? demo.reason : null,
    })),
  );
}
