import { randomUUID } from 'node:crypto';
import { anEdition, IDEAS_OPEN } from '../../src/contexts/budget/testing/edition-rows';
import { aPerson, aProposal } from '../../src/contexts/budget/testing/proposal-rows';
import { aCode, VoteDesk } from '../../src/contexts/budget/testing/vote-desk';
import type { EditionEntity } from '../../src/contexts/budget/tables/edition.entity';
import { bodySpace } from '../../src/contexts/councils';
import type { BodyEntity } from '../../src/contexts/councils/tables/body.entity';
import { aBody } from '../../src/contexts/councils/testing/body-rows';
import { RoleGrantEntity } from '../../src/contexts/identity/grants/role-grant.entity';
import { PasskeyEntity } from '../../src/contexts/identity/passkeys/tables/passkey.entity';
import { SessionEntity } from '../../src/contexts/identity/session.entity';
import { ModerationCaseEntity } from '../../src/contexts/moderation/tables/moderation-case.entity';
import { ModerationDecisionEntity } from '../../src/contexts/moderation/tables/moderation-decision.entity';
import type { Assembly } from '../../src/contexts/meetings';
import { TrialAssemblies } from '../../src/contexts/meetings/testing/trial-assembly';
import { Clock } from '../../src/platform/clock/clock';
import { StoredFileEntity } from '../../src/platform/files/stored-file.entity';
import { LongJobEntity } from '../../src/platform/long-jobs/long-job.entity';
import type { TestApi } from '../support/api';
import { placeBytes } from './bytes';

/** Editions in which a role "of its space" is given; `elsewhere` is the one of the others. */
export interface Editions {
  readonly ideas: EditionEntity;
  readonly review: EditionEntity;
  readonly toOpen: EditionEntity;
  readonly vote: EditionEntity;
  readonly toClose: EditionEntity;
  readonly elsewhere: EditionEntity;
}

/** Assemblies that meet. */
interface Trials {
  readonly desk: TrialAssemblies;
  readonly own: Assembly;
  readonly elsewhere: Assembly;
  readonly now: Date;
  /** A body whose own roles count, and another. */
  readonly body: BodyEntity;
  readonly otherBody: BodyEntity;
}

/** The town in which everybody asks everything. */
export class World {
  private number = 200;
  private readonly made = new Map<string, Promise<string>>();

  private constructor(
    readonly api: TestApi,
    readonly editions: Editions,
    /** Somebody whose objects nobody else may touch. */
    readonly somebody: string,
    readonly proposalId: string,
    /** What only the voters of `vote` know. */
    readonly votingCodes: readonly string[],
    /** Those that hold meetings: `own` is the space of what is asked for. */
    readonly trials: Trials,
  ) {}

  static async of(api: TestApi, clock: Clock): Promise<World> {
    const { manager } = api.source;
    const desk = new VoteDesk(api.source, clock);
    const now = clock.now();
    const ideas = await anEdition(manager, now, IDEAS_OPEN);
    const review = await desk.readyEdition();
    const { id: proposalId } = await aProposal(manager, { editionId: review.id, number: 100 });
    const vote = await desk.openedEdition();
    const votingCodes = [aCode(), aCode(), aCode()];
    for (const code of votingCodes) await desk.cast(vote, await desk.aVoter(vote), code);
    const editions = {
      ideas,
      review,
      vote,
      toOpen: await desk.readyEdition(),
      toClose: await desk.openedEdition(),
      elsewhere: await desk.readyEdition(),
    };
    const somebody = await aPerson(manager, 'Fictional Somebody');
    const meeting = TrialAssemblies.of(api);
    const bodies = { body: await aBody(manager), otherBody: await aBody(manager) };
    const trials = { desk: meeting, own: meeting.found(), elsewhere: meeting.found(), now, ...bodies };
    return new World(api, editions, somebody.id, proposalId, votingCodes, trials);
  }

  /** Spaces of the objects that are asked for; a role given there counts `its space`. */
  get ownSpaces(): string[] {
    const { elsewhere: _, ...own } = this.editions;
    const editionSpaces = Object.values(own).map(({ id }) => `edition:${id}`);
    return [...editionSpaces, this.trials.own.space, bodySpace(this.trials.body.id)];
  }

  /** Spaces of other objects. */
  get otherSpaces(): string[] {
    return [`edition:${this.editions.elsewhere.id}`, `body:${randomUUID()}`, this.trials.elsewhere.space];
  }

  /** Values by the name of an argument or input field, when a line says nothing else. */
  get plausible(): Record<string, unknown> {
    const { review } = this.editions;
    return {
      edition: review.slug,
      slug: review.slug,
      number: 100,
      proposalId: this.proposalId,
      submissionKey: randomUUID(),
      neighbourhood: 'north',
      theme: 'living_environment',
      photoId: null,
      title: 'Des bancs à l’ombre',
      body: 'Quatre bancs et deux arbres, là où l’on attend le bus.',
      birthDate: '1990-01-01',
      email: `${randomUUID()}@example.org`,
      code: '123456',
      first: 10,
      skip: 0,
    };
  }

  /** One object of somebody's for all who try to touch it. */
  once(name: string, make: () => Promise<string>): Promise<string> {
    const made = this.made.get(name) ?? make();
    this.made.set(name, made);
    return made;
  }

  async someoneNew(): Promise<string> {
    return (await aPerson(this.api.source.manager, 'Fictional Newcomer')).id;
  }

  /** Two accounts that look like one person's. */
  async aDouble(): Promise<readonly [string, string]> {
    const [one, other] = [await this.someoneNew(), await this.someoneNew()];
    await this.api.source.query('UPDATE person SET display_name = $3, email = $4 WHERE id IN ($1, $2)', [
      ...[one, other, `Fictional Twin ${one}`, `${one}@example.org`],
    ]);
    return [one, other];
  }

  /** Somebody new on the roll of an edition. */
  async voterOf(edition: EditionEntity): Promise<string> {
    const desk = new VoteDesk(this.api.source, this.api.app.get(Clock));
    return (await desk.aVoter(edition)).personId;
  }

  /** A browser in which this person is signed in besides. @returns its public handle */
  async sessionOf(personId: string): Promise<string> {
    const [id, tokenHash] = [randomUUID(), randomUUID()];
    const [createdAt, expiresAt] = [new Date(0), new Date('2999-01-01T00:00:00Z')];
    const session = { id, tokenHash, personId, createdAt, expiresAt };
    await this.api.source.manager.insert(SessionEntity, { ...session, method: 'code' });
    return id;
  }

  /** A passkey of this person. */
  async keyOf(personId: string): Promise<string> {
    const [id, credentialId] = [randomUUID(), randomUUID()];
    const key = {
      id,
      personId,
      credentialId,
      publicKey: Buffer.alloc(1),
      name: 'Clé',
      createdAt: new Date(0),
    };
    await this.api.source.manager.insert(PasskeyEntity, key);
    return id;
  }

  /** A role that somebody new holds. */
  async grant(): Promise<string> {
    const id = randomUUID();
    const personId = await this.someoneNew();
    await this.api.source.manager.insert(RoleGrantEntity, {
      ...{ id, personId, role: 'association', since: new Date(0) },
    });
    return id;
  }

  /** A decision to hide a proposal of this person. @returns its id */
  async hidden(authorId: string): Promise<string> {
    const { id: caseId, version } = await this.reported(authorId);
    const { caller } = await this.api.signedIn('moderator');
    const why = { reason: 'insult', ground: 'RULES', groundText: 'Article 3', facts: 'Une insulte.' };
    await caller.data('mutation D($input: DecideCaseInput!) { decideCase(input: $input) { __typename } }', {
      input: { caseId, kind: 'HIDE', ...why, seenVersion: version },
    });
    const decided = { caseId };
    return (await this.api.source.manager.findOneByOrFail(ModerationDecisionEntity, decided)).id;
  }

  /** The case of a proposal that somebody has reported. */
  async reported(authorId: string | null = null): Promise<ModerationCaseEntity> {
    const { manager } = this.api.source;
    const number = this.number++;
    const { id } = await aProposal(manager, { editionId: this.editions.elsewhere.id, number, authorId });
    const input = { kind: 'proposal', subjectId: id, reason: 'insult' };
    const someone = await this.api.signedIn();
    await someone.caller.data(
      'mutation R($input: ReportContentInput!) { reportContent(input: $input) { __typename } }',
      { input },
    );
    return manager.findOneByOrFail(ModerationCaseEntity, { subjectId: id });
  }

  /** A photograph that this person sent and that nothing shows yet. */
  async draftOf(personId: string): Promise<string> {
    const id = randomUUID();
    await this.api.source.manager.insert(StoredFileEntity, {
      id,
      keeping: 'photos',
      kind: 'photograph',
      contentType: 'image/webp',
      bytes: 1,
      width: 4,
      height: 3,
      createdAt: new Date(),
      ownerId: personId,
    });
    await placeBytes(this.api, id, 'large.webp');
    return id;
  }

  /** Documents of an edition of `its space`, asked for by this person, or by nobody; it failed. */
  async jobOf(personId: string | null): Promise<string> {
    const id = randomUUID();
    await this.api.source.manager.insert(LongJobEntity, {
      id,
      kind: 'edition_documents',
      subject: this.editions.review.id,
      label: 'Documents of one edition',
      place: '/',
      askedBy: personId,
      payload: {},
      state: 'failed',
      askedAt: new Date(),
    });
    return id;
  }
}
