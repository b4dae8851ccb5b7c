import { NestFactory } from '@nestjs/core';
import { euros } from '@parvis/kernel';
import { DataSource, type EntityManager, In } from 'typeorm';
import { AppModule } from '../app.module';
import { CloseVote, OpenVote } from '../contexts/budget';
import { LongJobEntity } from '../platform/long-jobs/long-job.entity';
import { CountRunEntity } from '../contexts/budget/tables/count-run.entity';
import { EditionEntity } from '../contexts/budget/tables/edition.entity';
import { ProposalEntity } from '../contexts/budget/tables/proposal.entity';
import { PersonEntity, RoleGrantEntity } from '../contexts/identity';
import { BirthEntity } from '../contexts/identity/ages/birth.entity';
import { NeighbourhoodEntity } from '../contexts/territory';
import { SetClock } from '../platform/clock/clock';
import { readConfig } from '../platform/config/config';
import { demoBallots } from './demo-ballots';
import { demoIdeas, demoNeighbourhoods, demoPastProjects, demoProposals } from './demo-data';
import { DEMO_PEOPLE } from './demo-people';
import { seedDesks } from './seed-desks';
import { appealOf, WHERE_VOTERS_LIVE } from './demo-tastes';
import { seedCouncils } from './councils/seed-councils';
import { meetingsOf } from './councils/seed-meetings';
import { atHour, saveEdition, saveProposal } from './seed-rows';
import { castInventedBallots } from './seed-votes';

/** The people of the demonstration are adults. */
const DEMO_BIRTH = '1984-06';

export interface SeedReport {
  seeded: boolean;
  people: { name: string; email: string; role: string }[];
}

const PEOPLE = DEMO_PEOPLE.map(({ displayName, email, role }) => ({
  name: displayName,
  email: email ?? '',
  role,
}));

/**
 * Loads the demonstration into an empty database: people, three editions (one counted, one whose vote is open, one
 * that takes ideas), and what waits on the desks. Whatever has a verb goes through it, at its date.
 */
export async function seedDemo(): Promise<SeedReport> {
  const clock = new SetClock(new Date());
  const today = clock.now();
  const app = await NestFactory.createApplicationContext(AppModule.with(readConfig(), [], clock), {
    logger: ['error', 'warn'],
  });
  try {
    const source = app.get(DataSource);
    if (await source.manager.existsBy(EditionEntity, {})) return { seeded: false, people: PEOPLE };
    await source.transaction((manager) => seedRows(manager, today));
    clock.set(atHour(today, -200, 8));
    await openAt(app.get(OpenVote), 'cahors-2026');
    await source.transaction((manager) => fillUrn(manager, 'cahors-2026', 1_248, 2026, clock.now()));
    clock.set(atHour(today, -179, 19));
    await app.get(CloseVote).close('cahors-2026', null);
    await counted(source);
    const meetings = await meetingsOf(app, clock, today);
    await meetings.past();
    clock.set(atHour(today, -9, 8));
    await openAt(app.get(OpenVote), 'cahors-2027');
    await source.transaction((manager) => fillUrn(manager, 'cahors-2027', 2_412, 2027, clock.now()));
    await meetings.toCome();
    await seedDesks(app, clock, today);
    clock.set(today);
    await counted(source);
    return { seeded: true, people: PEOPLE };
  } finally {
    await app.close();
  }
}

async function openAt(verb: OpenVote, edition: string): Promise<void> {
  const answer = await verb.open({ edition, endIdeasEarly: false, actorId: null });
  if (!('slug' in answer)) throw new Error(`the demonstration cannot open ${edition}: ${answer.code}`);
}

async function seedRows(manager: EntityManager, today: Date): Promise<void> {
  await manager.insert(NeighbourhoodEntity, demoNeighbourhoods());
  await seedPeople(manager, today);
  const past = { ideas: -320, review: -280, vote: -200, results: -179 };
  await seedPast(manager, await saveEdition(manager, 2026, 60_000, past, today), today);
  const current = { ideas: -120, review: -75, vote: -9, results: 12 };
  const edition = await saveEdition(manager, 2027, 150_000, current, today);
  for (const demo of demoProposals()) {
    await saveProposal(manager, edition, demo, {
      submitted: atHour(today, -118 + demo.number, 9),
      decided: atHour(today, -60 + (demo.number % 9), 14),
      costed: atHour(today, -30 + (demo.number % 12), 15),
    });
  }
  const next = { ideas: -6, review: 40, vote: 110, results: 131 };
  await seedIdeas(manager, await saveEdition(manager, 2028, 150_000, next, today), today);
  await seedCouncils(manager, today);
}

async function seedPeople(manager: EntityManager, today: Date): Promise<void> {
  for (const { role, ...person } of DEMO_PEOPLE) {
    const { id } = await manager.save(manager.create(PersonEntity, { ...person, fictional: true }));
    await manager.insert(BirthEntity, { personId: id, month: DEMO_BIRTH, saidAt: today });
    // A council's facilitator has her role in her councils alone.
    if (role !== 'resident' && role !== 'body_facilitator')
      await manager.insert(RoleGrantEntity, { personId: id, role, since: atHour(today, -400, 8) });
  }
}

async function seedPast(manager: EntityManager, edition: EditionEntity, today: Date): Promise<void> {
  for (const project of demoPastProjects()) {
    const { neighbourhood, ...rest } = project;
    await saveProposal(
      manager,
      edition,
      {
        ...rest,
        neighbourhood,
        proposer: 'Habitants de Cahors (fictifs)',
        verdict: 'recevable',
        place: null,
        refusedOn: null,
        reason: null,
        costNote: null,
      },
      {
        submitted: atHour(today, -310 + project.number, 9),
        decided: atHour(today, -260, 14),
        costed: atHour(today, -230, 15),
      },
    );
  }
}

async function seedIdeas(manager: EntityManager, edition: EditionEntity, today: Date): Promise<void> {
  const ideas = demoIdeas();
  await manager.insert(
    ProposalEntity,
    ideas.map(({ neighbourhood, proposer, ...idea }, index) => ({
      ...idea,
      editionId: edition.id,
      number: index + 1,
      neighbourhoodSlug: neighbourhood,
      proposerName: proposer,
      submissionKey: crypto.randomUUID(),
      state: 'submitted' as const,
      submittedAt: atHour(today, -5 + index, 10 + index),
    })),
  );
}

async function fillUrn(
  manager: EntityManager,
  slug: string,
  count: number,
  seed: number,
  at: Date,
): Promise<void> {
  const edition = await manager.findOneByOrFail(EditionEntity, { slug });
  const proposals = await manager.findBy(ProposalEntity, { editionId: edition.id, state: 'on_ballot' });
  const projects = proposals.map(({ number, costCents, neighbourhoodSlug }) => ({
    id: String(number),
    costEuros: (costCents ?? 0) / euros(1),
    neighbourhood: neighbourhoodSlug,
    appeal: appealOf(slug, number),
  }));
  const rules = { maxChoices: edition.maxChoices, envelopeEuros: edition.envelopeCents / euros(1) };
  const ballots = demoBallots(count, projects, rules, WHERE_VOTERS_LIVE, seed);
  await castInventedBallots(manager, edition.id, ballots, at);
}

/** The documents of the counted edition are made after it. */
const isQuiet = async ({ manager }: DataSource): Promise<boolean> =>
  !(await manager.existsBy(LongJobEntity, { state: In(['waiting', 'running']) }));

/** Waits for the worker, so that the past edition is counted on its evening and no visitor's page says "counting". */
async function counted(source: DataSource): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const [run] = await source.manager.find(CountRunEntity);
    if (run?.state === 'done' && (await isQuiet(source))) return;
    if (run?.state === 'failed') throw new Error('the count of the demonstration failed');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the count of the demonstration took more than a minute');
}
