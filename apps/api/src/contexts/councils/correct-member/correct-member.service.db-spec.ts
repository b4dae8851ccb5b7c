import { givenDatabase } from '@parvis/testing';
import { openDataSource } from '../../../platform/database/data-source';
import type { CorrectMemberInput } from './correct-member.input';
import { aCollege } from '../testing/body-rows';
import { MemberDesk } from '../testing/member-desk';

const database = givenDatabase(openDataSource);
const open = () => MemberDesk.of(database.source);

const correct = async (desk: MemberDesk, id: string, more: Partial<CorrectMemberInput> = {}) => {
  const { collegeId, name, organisation, email, sex, designation, source, version } = await desk.row(id);
  const input = {
    ...{ body: desk.body.slug, membershipId: id, seenVersion: version, collegeId, name, organisation, sex },
    ...{ designation, source, email: email ?? '', mandateStart: '', mandateEnd: '' },
    reason: 'Relu avec elle.',
  };
  return desk.correcting.correct({ ...input, ...more }, desk.keeper);
};
const details = () =>
  database.source.query<{ subject: string; before: object | null; after: object }[]>(
    `SELECT subject_type AS subject, before, after FROM audit_detail WHERE after->>'reason' = 'Relu avec elle.'`,
  );

describe('a correction of a member’s record', () => {
  it('changes what is said, asks a reason, and keeps before and after in the erasable detail', async () => {
    const desk = await open();
    const { id } = await desk.proposed({ name: 'Helene', sex: null });
    expect(await correct(desk, id, { name: 'Hélène', reason: '' })).toMatchObject({
      faults: [{ field: 'reason', rule: 'required' }],
    });
    const days = { mandateStart: '2027-05-01', mandateEnd: '2027-04-01' };
    expect(await correct(desk, id, days)).toMatchObject({
      faults: [{ field: 'mandateEnd', rule: 'ends_before_it_begins' }],
    });
    expect(await correct(desk, id, { mandateStart: 'hier' })).toMatchObject({
      faults: [{ field: 'mandateStart', rule: 'not_a_date' }],
    });
    expect(await correct(desk, id, { name: ' Hélène  R. ', sex: 'F' })).toBe('corrected');
    expect(await desk.row(id)).toMatchObject({ name: 'Hélène R.', sex: 'F', version: 1 });
    expect(await details()).toMatchObject([
      { subject: 'body', before: null, after: { fields: ['name', 'sex'], membership: id } },
    ]);
    const { personId } = await desk.someone();
    const hers = await desk.proposed({ name: 'Helene', personId });
    await correct(desk, hers.id, { name: 'Hélène' });
    expect(await details()).toContainEqual({
      ...{ subject: 'person', before: { membership: hers.id, name: 'Helene' } },
      after: { membership: hers.id, name: 'Hélène', reason: 'Relu avec elle.' },
    });
  });

  it('two at once: of two facilitators who read the same record, one is told to read it again', async () => {
    const desk = await open();
    const { id } = await desk.proposed();
    const answers = await Promise.all([
      correct(desk, id, { name: 'Une', seenVersion: 0 }),
      correct(desk, id, { name: 'Deux', seenVersion: 0 }),
    ]);
    expect(answers.sort()).toContain('corrected');
    expect(answers).toContainEqual({ code: 'member_moved_on' });
  });

  it('of the address makes the link that went to the former open nothing', async () => {
    const desk = await open();
    const { id, token } = await desk.invited();
    expect(await correct(desk, id, { email: 'autre@exemple.fr' })).toBe('corrected');
    expect(await desk.seeing.byToken(token, null)).toBeNull();
    expect(await desk.invite(id)).toBe('invited');
  });

  it('hides a name for whoever says so, and shows none', async () => {
    const desk = await open();
    const { id } = await desk.proposed({ namePublic: true });
    await correct(desk, id, { source: 'Liste' });
    expect((await desk.row(id)).namePublic).toBe(true);
    expect(await correct(desk, id, { hideName: true })).toBe('corrected');
    await correct(desk, id, { hideName: false });
    expect((await desk.row(id)).namePublic).toBe(false);
  });

  it('never moves somebody into the college of another body', async () => {
    const desk = await open();
    const { id } = await desk.proposed();
    const elsewhere = await aCollege(database.source.manager, (await open()).body.id);
    await expect(correct(desk, id, { collegeId: elsewhere.id })).rejects.toThrow('Not found');
  });
});
