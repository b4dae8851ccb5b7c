import { RoleGrantEntity } from '../src/contexts/identity';
import { TrialAssemblies } from '../src/contexts/meetings/testing/trial-assembly';
import { RefusedAttempts } from '../src/contexts/rights';
import { startApi, type TestApi } from './support/api';

const ADD = `mutation ($meetingId: ID!) { addAgendaItem(
  input: { meetingId: $meetingId, title: "De la mairie", kind: DISCUSSION, minutes: 5 }) { __typename } }`;
const PLAN = `mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { __typename } }`;
const DROP = `mutation ($itemId: ID!) { dropAgendaItem(itemId: $itemId) { __typename } }`;
const OPEN = `mutation ($meetingId: ID!) { openMeeting(meetingId: $meetingId) { __typename } }`;
const NOT_FOUND = ['NOT_FOUND'];

describe('meetings of an assembly', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const given = async () => {
    const trials = TrialAssemblies.of(api);
    const assembly = trials.found();
    const { meeting, item } = await trials.meeting(assembly, new Date());
    const tried = async () =>
      (await api.app.get(RefusedAttempts, { strict: false }).in(assembly.space)).map(
        ({ roles, operation }) => ({
          ...{ roles, operation },
        }),
      );
    return { assembly, meetingId: meeting.id, itemId: item.id, tried };
  };

  it('are refused to the town hall’s staff, and what was tried is written once an hour and right', async () => {
    const { meetingId, itemId, tried } = await given();
    const { caller } = await api.signedIn('administrator');
    for (let turn = 0; turn < 2; turn++)
      expect((await caller.graphql(ADD, { meetingId })).codes).toEqual(NOT_FOUND);
    const { caller: elected } = await api.signedIn('elected');
    expect((await elected.graphql(DROP, { itemId })).codes).toEqual(NOT_FOUND);
    expect((await elected.graphql(OPEN, { meetingId })).codes).toEqual(NOT_FOUND);
    const { caller: resident } = await api.signedIn();
    expect((await resident.graphql(ADD, { meetingId })).codes).toEqual(NOT_FOUND);
    const attempts = await tried();
    expect(attempts).toHaveLength(3);
    expect(attempts).toContainEqual({ roles: ['administrator'], operation: 'addAgendaItem' });
    expect(attempts).toContainEqual({ roles: ['elected'], operation: 'dropAgendaItem' });
    expect(attempts).toContainEqual({ roles: ['elected'], operation: 'openMeeting' });
    const lines = await api.source.query<object[]>(
      `SELECT 1 FROM audit_entry WHERE verb = 'meetings.attempt_refused'`,
    );
    expect(lines).toHaveLength(3);
  });

  it('are refused to staff who runs another assembly too: the attempt is written behind the gate', async () => {
    const { meetingId, assembly, tried } = await given();
    const { assembly: own } = await given();
    const { caller, personId } = await api.signedIn('administrator');
    const since = new Date(0);
    await api.source.manager.insert(RoleGrantEntity, {
      ...{ personId, role: 'body_facilitator', space: own.space, since },
    });
    expect((await caller.graphql(ADD, { meetingId })).codes).toEqual(NOT_FOUND);
    expect(await tried()).toEqual([
      { roles: ['administrator', 'body_facilitator'], operation: 'addAgendaItem' },
    ]);
    const day = {
      startsAt: '2027-03-17T17:00:00Z',
      endsAt: '2027-03-17T19:00:00Z',
      place: 'Rue Jean-Lurçat',
    };
    const input = { assembly: 'trial', slug: assembly.slug, title: 'Séance plénière', ...day };
    expect((await caller.graphql(PLAN, { input })).codes).toEqual(NOT_FOUND);
    expect(await tried()).toHaveLength(1);
    const mine = { input: { ...input, slug: own.slug } };
    expect((await caller.graphql(PLAN, mine)).codes).toEqual([]);
  });
});
