import { DEFAULT_RULES } from '@parvis/quorum';
import { givenDatabase } from '@parvis/testing';
import { AuditTrail } from '../src/contexts/audit';
import { NoticedRefusals } from '../src/platform/access/noticed-refusals';
import { Permissions } from '../src/platform/access/permissions';
import { aViewer } from '../src/platform/access/testing/a-viewer';
import { SetClock } from '../src/platform/clock/clock';
import { openDataSource } from '../src/platform/database/data-source';
import { statementsOf } from '../src/platform/database/statement-log';
import { Sittings } from '../src/contexts/meetings';
import { trialFollowUp } from '../src/contexts/meetings/testing/trial-minutes';
import { aHeldMeeting } from '../src/contexts/meetings/testing/held-meeting';
import { AnnualReviewVersionEntity } from '../src/contexts/councils/annual-reviews/tables/annual-review-version.entity';
import { YearOfBody } from '../src/contexts/councils/annual-reviews/year-of-body.store';
import { OpinionAnswerEntity } from '../src/contexts/councils/opinions/tables/opinion-answer.entity';
import { OpinionRecipientEntity } from '../src/contexts/councils/opinions/tables/opinion-recipient.entity';
import { BodyKeep } from '../src/contexts/councils/bodies/body-keep.service';
import { bodySpace } from '../src/contexts/councils/bodies/body-spaces.service';
import { councilsPermissions } from '../src/contexts/councils/councils.access';
import { IntroduceReview } from '../src/contexts/councils/introduce-review/introduce-review.service';
import { PublishedReviews } from '../src/contexts/councils/see-annual-review/published-reviews.store';
import { ReviewDesk } from '../src/contexts/councils/see-annual-review/review-desk.service';
import { MembershipStepEntity } from '../src/contexts/councils/tables/membership-step.entity';
import { aBody, aMembership } from '../src/contexts/councils/testing/body-rows';
import { aRecipient, aSentOpinion } from '../src/contexts/councils/testing/opinion-rows';
import { PublishReview } from '../src/contexts/councils/publish-review/publish-review.service';

const database = givenDatabase(openDataSource);
const YEAR = 2026;

async function aDesk() {
  const { source } = database;
  const clock = new SetClock(new Date('2027-01-20T10:00:00Z'));
  const body = await aBody(source.manager);
  const keeper = {
    ...aViewer('resident'),
    grants: [{ role: 'body_facilitator', space: bodySpace(body.id) }],
  };
  const audit = new AuditTrail(clock);
  const permissions = new Permissions([councilsPermissions]);
  const keep = new BodyKeep(source, permissions, new NoticedRefusals(permissions));
  const years = new YearOfBody(source, new Sittings(), clock);
  const published = new PublishedReviews(source);
  const desks = new ReviewDesk(source, keep, clock, years, published);
  const publishing = new PublishReview(source, audit, clock, keep, years);
  const introducing = new IntroduceReview(source, audit, clock, keep);
  const see = () => desks.of(keeper, body.slug, YEAR);
  const asSeen = async (more: Partial<Parameters<PublishReview['publish']>[0]> = {}) => {
    const { seen, revision, versions } = await see();
    const version = versions[0]?.number ?? 0;
    const input = { body: body.slug, year: YEAR, seen, seenRevision: revision, seenVersion: version };
    return { ...input, correction: '', ...more };
  };
  return { body, keeper, clock, years, published, publishing, introducing, see, asSeen };
}

const meetingOf = (bodyId: string, number: number, startsAt: string) =>
  aHeldMeeting(database.source.manager, bodySpace(bodyId), {
    number,
    startsAt: new Date(startsAt),
    present: 3,
    away: 2,
    rules: DEFAULT_RULES,
  });
const said = (body: string, introduction: string, seenRevision = 0) => ({
  ...{ body, year: YEAR, introduction, seenRevision },
});

describe('the annual review of a body', () => {
  it('counts what the meetings of that year in Paris kept, and nothing of the years beside it', async () => {
    const { body, years } = await aDesk();
    await meetingOf(body.id, 1, '2025-12-31T22:59:00Z');
    await meetingOf(body.id, 2, '2025-12-31T23:30:00Z');
    await meetingOf(body.id, 3, '2026-12-31T22:30:00Z');
    await meetingOf(body.id, 4, '2026-12-31T23:00:00Z');
    await aMembership(database.source.manager, body.id, { mandateStart: '2026-03-01', sex: 'F' });
    const { id: membershipId } = await aMembership(database.source.manager, body.id, {
      ...{ mandateStart: '2024-03-01', state: 'resigned', endedAt: new Date('2026-06-30T22:30:00Z') },
    });
    const at = new Date('2024-02-20T10:00:00Z');
    const step = { membershipId, fromState: 'accepted', toState: 'recognised', at } as const;
    await database.source.manager.insert(MembershipStepEntity, step);
    await aMembership(database.source.manager, body.id, { mandateStart: '2024-03-01', state: 'resigned' });
    await aMembership(database.source.manager, body.id, { state: 'proposed' });
    const figures = await years.figures(body.id, YEAR);
    expect(figures.meetings.lines.map(({ number }) => number)).toEqual([2, 3]);
    expect(figures.meetings).toMatchObject({ held: 2, minutes: 240 });
    expect(figures.presence).toMatchObject({ seats: 10, present: 6, represented: 0, unrecorded: 0 });
    expect(figures.votes).toMatchObject({ adopted: 2, rejected: 0 });
    expect(figures.members).toMatchObject({ atStart: 1, arrived: 1, left: 1, atEnd: 1 });
  });

  it('tells what was to be done, and what became of the opinions sent that year: in part, late, waiting', async () => {
    const { body, years, clock } = await aDesk();
    const { manager } = database.source;
    const space = bodySpace(body.id);
    const id = await meetingOf(body.id, 1, '2027-02-10T18:00:00Z');
    await trialFollowUp(manager, { id, space }, '2027-03-31');
    await trialFollowUp(manager, { id, space }, '2027-06-30');
    const opinion = await aSentOpinion(manager, body.id, 1);
    const [answered, , waiting] = await Promise.all(
      [1, 2, 3].map((number) => aRecipient(manager, opinion.id, number)),
    );
    const answer = { stance: 'partly', reason: 'Le sol, sans le gardiennage.' } as const;
    const answeredAt = new Date('2027-03-24T23:30:00Z');
    await manager.insert(OpinionAnswerEntity, { recipientId: answered?.id, ...answer, answeredAt });
    await manager.update(OpinionRecipientEntity, { id: waiting?.id }, { dueOn: '2027-05-20' });
    clock.set(new Date('2027-04-15T10:00:00Z'));
    const { decisions, opinions } = await years.figures(body.id, 2027);
    expect(decisions).toMatchObject({ done: 0, open: 1, late: 1 });
    expect(decisions.lines[0]).toMatchObject({ meeting: 1, dueOn: '2027-03-31', state: 'late' });
    expect(opinions).toMatchObject({ partly: 1, late: 1, waiting: 1, answeredLate: 1, medianDays: 24 });
    expect((await years.figures(body.id, YEAR)).opinions.lines).toEqual([]);
  });

  it('costs as many statements for a year of ten meetings as for a year of one', async () => {
    const { body, years } = await aDesk();
    await meetingOf(body.id, 1, '2026-01-10T18:00:00Z');
    const few = await statementsOf(() => years.figures(body.id, YEAR));
    for (let number = 2; number <= 10; number++) await meetingOf(body.id, number, '2026-02-10T18:00:00Z');
    const many = await statementsOf(() => years.figures(body.id, YEAR));
    expect(many.value.meetings.held).toBe(10);
    expect(many.statements.length).toBe(few.statements.length);
    expect(many.statements.length).toBeLessThanOrEqual(12);
  });

  it('is frozen as it was read: what happens later changes the draft, not the version', async () => {
    const { body, keeper, see, publishing, published, asSeen } = await aDesk();
    await meetingOf(body.id, 1, '2026-03-10T18:00:00Z');
    const read = await asSeen();
    await meetingOf(body.id, 2, '2026-04-10T18:00:00Z');
    expect(await publishing.publish(read, keeper)).toMatchObject({ code: 'body_moved_on' });
    expect(await publishing.publish(await asSeen(), keeper)).toBe('published');
    await meetingOf(body.id, 3, '2026-05-10T18:00:00Z');
    expect((await see()).figures.meetings.held).toBe(3);
    expect((await published.one(body.slug, YEAR, null))?.figures.meetings.held).toBe(2);
  });

  it('takes a correction with its reason only, keeps each version, and none that corrects nothing', async () => {
    const { body, keeper, clock, publishing, introducing, published, asSeen } = await aDesk();
    expect(await publishing.publish(await asSeen(), keeper)).toBe('published');
    const correction = 'L’introduction manquait.';
    clock.set(new Date('2027-02-01T10:00:00Z'));
    expect(await publishing.publish(await asSeen({ correction }), keeper)).toMatchObject({
      code: 'review_unchanged',
    });
    expect(await introducing.introduce(said(body.slug, 'Une année de travail.'), keeper)).toBe('saved');
    expect(await publishing.publish(await asSeen(), keeper)).toMatchObject({
      faults: [{ field: 'correction', rule: 'required' }],
    });
    expect(await publishing.publish(await asSeen({ correction }), keeper)).toBe('published');
    const shown = await published.one(body.slug, YEAR, null);
    expect(shown).toMatchObject({ version: 2, correction, introduction: 'Une année de travail.' });
    expect(shown?.versions.map(({ number }) => number)).toEqual([2, 1]);
    expect(await published.one(body.slug, YEAR, 1)).toMatchObject({ version: 1, introduction: '' });
  });

  it('two at once: of two publications one is kept and the other told; of two texts too', async () => {
    const { body, keeper, publishing, introducing, asSeen } = await aDesk();
    const texts = await Promise.all([
      introducing.introduce(said(body.slug, 'Le premier texte.'), keeper),
      introducing.introduce(said(body.slug, 'Le second texte.'), keeper),
    ]);
    expect(texts.filter((answer) => answer === 'saved')).toHaveLength(1);
    const read = await asSeen();
    const answers = await Promise.all([publishing.publish(read, keeper), publishing.publish(read, keeper)]);
    expect(answers.filter((answer) => answer === 'published')).toHaveLength(1);
    expect(answers).toContainEqual(expect.objectContaining({ code: 'body_moved_on' }));
    const { manager } = database.source;
    expect(await manager.countBy(AnnualReviewVersionEntity, { bodyId: body.id })).toBe(1);
  });

  it('does not change once published, whoever writes', async () => {
    const { body, keeper, publishing, asSeen } = await aDesk();
    await publishing.publish(await asSeen(), keeper);
    const { manager } = database.source;
    const where = { bodyId: body.id };
    const refused = 'a published review does not change';
    await expect(manager.update(AnnualReviewVersionEntity, where, { content: '{}' })).rejects.toThrow(
      refused,
    );
    await expect(manager.delete(AnnualReviewVersionEntity, where)).rejects.toThrow(refused);
    await manager.update(AnnualReviewVersionEntity, where, { publishedBy: null });
    expect(await manager.findOneByOrFail(AnnualReviewVersionEntity, where)).toMatchObject({
      publishedBy: null,
    });
  });

  it('is not the town hall’s, nor of a year that has not begun', async () => {
    const { body, keeper, publishing, introducing, asSeen } = await aDesk();
    for (const stranger of [aViewer('administrator'), aViewer('facilitator'), aViewer('elected')]) {
      await expect(introducing.introduce(said(body.slug, 'De la mairie.'), stranger)).rejects.toThrow(
        'Not found',
      );
      await expect(publishing.publish(await asSeen(), stranger)).rejects.toThrow('Not found');
    }
    await expect(publishing.publish(await asSeen({ year: 2028 }), keeper)).rejects.toThrow('Not found');
  });
});
