import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../../platform/access/viewer';
import { CriterionAnswerEntity } from '../tables/criterion-answer.entity';
import { EditionEntity } from '../tables/edition.entity';
import { ProposalEntity } from '../tables/proposal.entity';
import { asking } from '../testing/asking';
import { anEdition, IN_REVIEW, IN_VOTE } from '../testing/edition-rows';
import { type ProposalDesk, proposalDesk } from '../testing/proposal-desk';
import { aProposal } from '../testing/proposal-rows';
import { AdmissibilityDecision, type DecideAdmissibilityInput } from './decide-admissibility.input';
import type { Verdict } from './decision';

const { ADMISSIBLE, INADMISSIBLE, TO_CLARIFY } = AdmissibilityDecision;

describe('decide-admissibility and estimate-cost', () => {
  let desk: ProposalDesk;
  let edition: EditionEntity;
  let proposal: ProposalEntity;
  let facilitator: Viewer;
  let author: Viewer;
  beforeAll(async () => {
    desk = await proposalDesk();
    facilitator = await desk.someone('facilitator');
    author = await desk.someone();
  });
  afterAll(() => desk.close());
  beforeEach(async () => {
    edition = await anEdition(desk.source.manager, desk.clock.now(), IN_REVIEW);
    proposal = await aProposal(desk.source.manager, {
      editionId: edition.id,
      number: 1,
      authorId: author.personId,
      submittedAt: desk.clock.now(),
    });
    desk.clock.advance(60_000);
  });

  const verdict = (decision: AdmissibilityDecision, given: Partial<DecideAdmissibilityInput> = {}) => {
    const no = decision === INADMISSIBLE;
    return {
      proposalId: proposal.id,
      decision,
      reason: decision === ADMISSIBLE ? null : 'Cette rue appartient à une copropriété.',
      answers: edition.criteria.map((criterion, index) => ({
        criterion,
        answer: (no && index === 0 ? 'no' : 'yes') as Verdict &
          DecideAdmissibilityInput['answers'][0]['answer'],
        sentence: no && index === 0 ? 'La rue est privée.' : null,
      })),
      seenDecidedAt: null,
      ...given,
    };
  };
  const now = () => desk.source.manager.findOneByOrFail(ProposalEntity, { id: proposal.id });
  const cost = (costCents: number, costNote: string | null = 'Pose comprise') =>
    desk.estimate.execute(facilitator, { proposalId: proposal.id, costCents, costNote });

  it('publishes the answers and the reason, tells the author and the audit', async () => {
    const answer = await desk.decide.execute(facilitator, verdict(INADMISSIBLE));
    expect(answer).toMatchObject({ state: 'inadmissible', decidedAt: desk.clock.now() });
    const shown = await desk.proposals.byId(proposal.id, asking('{ criteria { criterion answer } }'));
    expect(shown?.criteria.map(({ criterion, answer: said }) => [criterion, said])).toEqual([
      ['town_competence', 'no'],
      ['general_interest', 'yes'],
      ['precise_enough', 'yes'],
    ]);
    expect((await desk.queued()).at(-1)).toMatchObject({
      template: 'proposal_decided',
      personId: author.personId,
      params: { decision: 'inadmissible', reason: expect.stringContaining('copropriété') },
    });
    expect((await desk.audited()).at(-1)).toBe('proposal.decided');
  });

  it('two at once: the second facilitator is told that it was decided meanwhile', async () => {
    const second = await desk.someone('facilitator');
    const answers = await Promise.all([
      desk.decide.execute(facilitator, verdict(ADMISSIBLE)),
      desk.decide.execute(second, verdict(INADMISSIBLE)),
    ]);
    const late = answers.filter((answer) => !(answer instanceof ProposalEntity));
    expect(late).toEqual([
      { code: 'decided_meanwhile', state: (await now()).state, decidedAt: (await now()).decidedAt },
    ]);
    const kept = await desk.source.manager.findBy(CriterionAnswerEntity, { proposalId: proposal.id });
    expect(kept.some(({ answer }) => answer === 'no')).toBe((await now()).state === 'inadmissible');
  });

  it('lets a decision be corrected by who has read it; a cost then goes away', async () => {
    await desk.decide.execute(facilitator, verdict(ADMISSIBLE));
    await cost(4_600_000);
    const { decidedAt } = await now();
    desk.clock.advance(1000);
    expect(await desk.decide.execute(facilitator, verdict(TO_CLARIFY))).toMatchObject({
      code: 'decided_meanwhile',
    });
    const corrected = await desk.decide.execute(
      facilitator,
      verdict(TO_CLARIFY, { seenDecidedAt: decidedAt }),
    );
    expect(corrected).toMatchObject({ state: 'to_clarify', costCents: null, costedAt: null });
    expect(await cost(100)).toEqual({ code: 'not_admissible' });
  });

  it('lets a sentence of a costed proposal be corrected: its cost stays', async () => {
    await desk.decide.execute(facilitator, verdict(ADMISSIBLE));
    await cost(4_600_000);
    const again = verdict(ADMISSIBLE, { seenDecidedAt: (await now()).decidedAt });
    desk.clock.advance(1000);
    expect(await desk.decide.execute(facilitator, again)).toMatchObject({
      state: 'costed',
      costCents: 4_600_000,
    });
    expect(await now()).toMatchObject({ state: 'costed', costCents: 4_600_000, decidedAt: desk.clock.now() });
  });

  it('changes nothing when the answers and the decision disagree', async () => {
    const refused = await desk.decide.execute(facilitator, {
      ...verdict(INADMISSIBLE),
      decision: ADMISSIBLE,
    });
    expect(refused).toMatchObject({ code: 'invalid_input' });
    expect(await now()).toMatchObject({ state: 'submitted', decidedAt: null });
  });

  it('gives a cost within the cap, and corrects it', async () => {
    expect(await cost(100)).toEqual({ code: 'not_admissible' });
    await desk.decide.execute(facilitator, verdict(ADMISSIBLE));
    expect(await cost(5_000_001)).toEqual({ code: 'cost_over_cap', limitCents: 5_000_000 });
    for (const wrong of [0, -5, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e300])
      expect(await cost(wrong)).toMatchObject({ code: 'invalid_input', faults: [{ field: 'costCents' }] });
    expect(await cost(5_000_000)).toMatchObject({ state: 'costed', costCents: 5_000_000 });
    desk.clock.advance(1000);
    expect(await cost(4_600_000)).toMatchObject({ costCents: 4_600_000, costNote: 'Pose comprise' });
    expect((await desk.queued()).at(-1)).toMatchObject({
      template: 'proposal_costed',
      params: { cost: '46\u00a0000\u00a0€' },
    });
  });

  it('refuses once the vote is open, and in states that nobody decides upon', async () => {
    await desk.source.manager.update(ProposalEntity, { id: proposal.id }, { state: 'merged' });
    expect(await desk.decide.execute(facilitator, verdict(ADMISSIBLE))).toEqual({ code: 'proposal_frozen' });
    expect(await cost(100)).toEqual({ code: 'proposal_frozen' });

    edition = await anEdition(desk.source.manager, desk.clock.now(), IN_VOTE, { openedAt: desk.clock.now() });
    proposal = await aProposal(desk.source.manager, { editionId: edition.id, number: 1, state: 'costed' });
    expect(await desk.decide.execute(facilitator, verdict(TO_CLARIFY))).toEqual({ code: 'proposal_frozen' });
    expect(await cost(100)).toEqual({ code: 'proposal_frozen' });
  });

  it('two at once: a vote that opens and a decision never cross', async () => {
    const opening = desk.source.transaction(async (manager) => {
      await manager.findOne(EditionEntity, {
        where: { id: edition.id },
        lock: { mode: 'pessimistic_write' },
      });
      await manager.update(EditionEntity, { id: edition.id }, { openedAt: desk.clock.now() });
      await manager.update(ProposalEntity, { id: proposal.id }, { state: 'on_ballot' });
    });
    const [, decided] = await Promise.all([opening, desk.decide.execute(facilitator, verdict(ADMISSIBLE))]);
    const { state } = await now();
    expect([state, decided instanceof ProposalEntity]).toEqual(['on_ballot', expect.any(Boolean)]);
    expect((await desk.decide.execute(facilitator, verdict(TO_CLARIFY))) as object).toEqual({
      code: 'proposal_frozen',
    });
  });

  it('does not know what does not exist', async () => {
    await expect(
      desk.decide.execute(facilitator, verdict(ADMISSIBLE, { proposalId: randomUUID() })),
    ).rejects.toThrow();
    await expect(
      cost(1).then(() => desk.estimate.execute(facilitator, { proposalId: "'", costCents: 1 })),
    ).rejects.toThrow('Not found');
  });
});
