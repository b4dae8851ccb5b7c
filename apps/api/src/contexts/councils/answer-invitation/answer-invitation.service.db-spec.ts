import { givenDatabase } from '@parvis/testing';
import { openDataSource } from '../../../platform/database/data-source';
import { MembershipEntity } from '../tables/membership.entity';
import { MembershipStepEntity } from '../tables/membership-step.entity';
import { MemberDesk } from '../testing/member-desk';

const database = givenDatabase(openDataSource);
const open = () => MemberDesk.of(database.source);

describe('an invitation', () => {
  it('goes by mail with a link that no table holds, and shows what is proposed', async () => {
    const desk = await open();
    const { id } = await desk.proposed({ name: 'Fictive Une', email: 'une@exemple.fr' });
    const onPaper = await desk.proposed({ email: null });
    expect(await desk.invite()).toBe('invited');
    const { invitationId } = await desk.row(id);
    await desk.telling.send(invitationId ?? '');
    const [mail] = desk.mails.sent;
    expect(mail?.to).toBe('une@exemple.fr');
    const token = /invitation\/([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? '';
    expect(await desk.seeing.byToken(token, null)).toMatchObject({
      ...{ state: 'waiting', body: desk.body.name, college: 'Habitants', name: 'Fictive Une' },
      ...{ mayShowName: false, mine: false },
    });
    const [everything] = await database.source.query<{ text: string }[]>(
      `SELECT string_agg(seat::text, '') AS text FROM membership seat`,
    );
    expect(everything?.text).toContain('une@exemple.fr');
    expect(everything?.text).not.toContain(token);
    expect((await desk.row(onPaper.id)).invitedAt).toBeNull();
    expect(await desk.invite()).toEqual({ code: 'nobody_to_invite' });
  });

  it('sent again makes another link: the former opens nothing, and its mail no longer leaves', async () => {
    const desk = await open();
    const { id, token } = await desk.invited();
    const { invitationId: former } = await desk.row(id);
    expect(await desk.invite(id)).toEqual({ code: 'nobody_to_invite' });
    desk.later(1);
    expect(await desk.invite(id)).toBe('invited');
    expect(await desk.seeing.byToken(token, null)).toBeNull();
    await desk.telling.send(former ?? '');
    expect(desk.mails.sent).toEqual([]);
    await expect(desk.accept(token, await desk.someone())).rejects.toThrow('Not found');
    expect(await desk.accept(await desk.token(id), await desk.someone())).toBe('answered');
  });

  it('counts for six weeks, and a renewed one for six more', async () => {
    const desk = await open();
    const { id, token } = await desk.invited();
    desk.later(43);
    expect(await desk.seeing.byToken(token, null)).toMatchObject({ state: 'too_old' });
    expect(await desk.accept(token, await desk.someone())).toEqual({ code: 'invitation_over' });
    await desk.invite(id);
    expect(await desk.accept(await desk.token(id), await desk.someone())).toBe('answered');
  });

  it('two at once: two people open the same link, and one has the seat; both their clicks again change nothing', async () => {
    const desk = await open();
    const { id, token } = await desk.invited();
    const [one, other] = [await desk.someone(), await desk.someone()];
    const answers = await Promise.all([
      desk.accept(token, one),
      desk.accept(token, other),
      desk.refuse(token),
      desk.accept(token, other),
      desk.accept(token, one),
    ]);
    expect(answers.filter((answer) => answer !== 'answered')).toContainEqual({ code: 'invitation_answered' });
    const { personId, state } = await desk.row(id);
    const steps = await database.source.manager.countBy(MembershipStepEntity, { membershipId: id });
    expect(steps).toBe(1);
    expect(state === 'refused' ? [null] : [one.personId, other.personId]).toContain(personId);
  });

  it('two at once: one account, two links of one body, one seat', async () => {
    const desk = await open();
    const [first, second] = [await desk.invited(), await desk.invited()];
    const viewer = await desk.someone();
    const answers = await Promise.all([desk.accept(first.token, viewer), desk.accept(second.token, viewer)]);
    expect(answers).toContain('answered');
    expect(answers).toContainEqual({ code: 'seat_held_already' });
    const where = { bodyId: desk.body.id, personId: viewer.personId };
    expect(await database.source.manager.countBy(MembershipEntity, where)).toBe(1);
    const elsewhere = await open();
    expect(await elsewhere.accept((await elsewhere.invited()).token, viewer)).toBe('answered');
  });

  it('is refused without an account, with or without a reason, and the facilitators are told', async () => {
    const desk = await open();
    await database.source.query(
      `INSERT INTO role_grant (person_id, role, space, since) VALUES ($1, 'body_facilitator', $2, now())`,
      [(await desk.someone()).personId, `body:${desk.body.id}`],
    );
    const { id, token } = await desk.invited();
    expect(await desk.refuse(token, null, 'x'.repeat(501))).toMatchObject({ faults: [{ field: 'reason' }] });
    expect(await desk.refuse(token, null, 'Je déménage.')).toBe('answered');
    expect(await desk.row(id)).toMatchObject({ state: 'refused', personId: null, answeredBy: 'link' });
    expect(await desk.seeing.byToken(token, null)).toMatchObject({ state: 'refused', name: '' });
    expect(await desk.accept(token, await desk.someone())).toEqual({ code: 'invitation_answered' });
    const [told] = await database.source.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM outbox_event WHERE payload::text LIKE '%seat_answered%'`,
    );
    expect(told?.count).toBe(1);
  });

  it('of a mandate that ended opens no seat', async () => {
    const desk = await open();
    const { id, token } = await desk.invited();
    await database.source.manager.update(MembershipEntity, { id }, { state: 'ended' });
    expect(await desk.seeing.byToken(token, null)).toMatchObject({ state: 'over' });
    expect(await desk.accept(token, await desk.someone())).toEqual({ code: 'invitation_over' });
  });
});

describe('a name on the public page', () => {
  it('is shown when an adult says so, at the answer or later, and taken back at once', async () => {
    const desk = await open();
    const { id, token } = await desk.invited();
    const viewer = await desk.someone();
    await desk.accept(token, viewer, true);
    expect((await desk.row(id)).namePublic).toBe(true);
    expect(await desk.naming.set({ seat: id, shown: false }, viewer)).toBe('set');
    expect((await desk.row(id)).namePublic).toBe(false);
    await expect(desk.naming.set({ seat: id, shown: true }, await desk.someone())).rejects.toThrow(
      'Not found',
    );
  });

  it.each(['under_15', '15_17', 'unknown'] as const)('is never shown of somebody %s', async (band) => {
    const desk = await open();
    const { id, token } = await desk.invited();
    const viewer = await desk.someone(band);
    expect(await desk.accept(token, viewer, true)).toEqual({ code: 'name_stays_private' });
    expect(await desk.accept(token, viewer)).toBe('answered');
    expect(await desk.naming.set({ seat: id, shown: true }, viewer)).toEqual({ code: 'name_stays_private' });
    expect((await desk.row(id)).namePublic).toBe(false);
  });
});

describe('leaving a seat', () => {
  it('is for good, takes the name off the page, and is hers alone', async () => {
    const desk = await open();
    const { id, token } = await desk.invited();
    const viewer = await desk.someone();
    await desk.accept(token, viewer, true);
    await expect(desk.resigning.resign({ seat: id, reason: '' }, await desk.someone())).rejects.toThrow(
      'Not found',
    );
    const answers = await Promise.all(
      [1, 2, 3].map(() => desk.resigning.resign({ seat: id, reason: 'Un autre emploi.' }, viewer)),
    );
    expect(answers.filter((answer) => answer === 'resigned')).toHaveLength(1);
    expect(answers).toContainEqual({ code: 'member_moved_on' });
    expect(await desk.row(id)).toMatchObject({ state: 'resigned', namePublic: false });
    // Somebody who comes back has a new mandate, with the same account.
    expect(await desk.accept((await desk.invited()).token, viewer)).toBe('answered');
  });

  it('is refused to whoever has not accepted', async () => {
    const desk = await open();
    const viewer = await desk.someone();
    const { id } = await desk.proposed({ personId: viewer.personId });
    expect(await desk.resigning.resign({ seat: id, reason: '' }, viewer)).toEqual({
      code: 'member_moved_on',
    });
  });
});

describe('an answer on paper', () => {
  const accept = (desk: MemberDesk, membershipId: string, more: object = {}) =>
    desk.moving.move({ body: desk.body.slug, membershipId, act: 'accept', reason: '', ...more }, desk.keeper);

  it('is written down with its day and, of an adult, the name that she lets show', async () => {
    const desk = await open();
    const { id } = await desk.proposed({ email: null });
    expect(await accept(desk, id, { signedOn: '2027-03-10' })).toMatchObject({
      faults: [{ field: 'signedOn', rule: 'in_the_future' }],
    });
    expect(await accept(desk, id, { signedOn: '2027-02-30' })).toMatchObject({
      faults: [{ field: 'signedOn', rule: 'not_a_date' }],
    });
    expect(await accept(desk, id, { signedOn: '2027-03-02', nameShown: true })).toBe('moved');
    expect(await desk.row(id)).toMatchObject({
      ...{
        state: 'accepted',
        answeredBy: 'paper',
        answeredOn: '2027-03-02',
        namePublic: true,
        personId: null,
      },
    });
  });

  it('shows no name of a youth council', async () => {
    const desk = await MemberDesk.of(database.source, { kind: 'youth_council' });
    const { id } = await desk.proposed({ email: null });
    expect(await accept(desk, id, { nameShown: true })).toEqual({ code: 'name_stays_private' });
    expect(await accept(desk, id)).toBe('moved');
  });

  it('leaves nothing to a link that is opened later', async () => {
    const desk = await open();
    const { id, token } = await desk.invited();
    await accept(desk, id);
    expect(await desk.accept(token, await desk.someone())).toEqual({ code: 'invitation_answered' });
    expect((await desk.row(id)).personId).toBeNull();
  });
});
