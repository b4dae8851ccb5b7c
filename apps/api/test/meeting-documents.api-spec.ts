import { randomUUID } from 'node:crypto';
import { MeetingEntity } from '../src/contexts/meetings/tables/meeting.entity';
import { MeetingSeatEntity } from '../src/contexts/meetings/tables/meeting-seat.entity';
import { aSeat, TrialAssemblies } from '../src/contexts/meetings/testing/trial-assembly';
import { startApi, type TestApi } from './support/api';
import type { Caller } from './support/caller';
import { aPdf } from './support/samples/some-files';

const ATTACH = `mutation ($input: AttachDocumentInput!) { attachMeetingDocument(input: $input) {
  __typename ... on InvalidInput { faults { field rule } } } }`;
const REMOVE = `mutation ($documentId: ID!) { removeMeetingDocument(documentId: $documentId) { meetingId } }`;
const SEE = `query ($slug: String!, $number: Int!) {
  meetingDocuments(assembly: "trial", slug: $slug, number: $number) { id itemId title path kind forMembers } }`;
interface Shown {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly itemId: string | null;
}

describe('documents of a meeting', () => {
  let api: TestApi;
  let trials: TrialAssemblies;
  beforeAll(async () => {
    api = await startApi();
    trials = TrialAssemblies.of(api);
  });
  afterAll(() => api.stop());

  async function given() {
    const { caller: member, personId } = await api.signedIn();
    const assembly = trials.found([aSeat('Fictional Member', { personId })]);
    const { caller: facilitator } = await api.signedIn('body_facilitator', undefined, assembly.space);
    const { meeting, item } = await trials.meeting(assembly, new Date());
    const send = async (by = facilitator): Promise<string> => {
      const form = new FormData();
      form.append('file', new Blob([aPdf() as BlobPart], { type: 'application/pdf' }), 'plan.pdf');
      const kept = await by.fetch('/files/meeting-documents', { method: 'POST', body: form });
      return ((await kept.json()) as { id: string }).id;
    };
    const attach = async (more: object, by = facilitator) => {
      const typed = { title: 'Plan du parc', itemId: null, forMembers: false, submissionKey: randomUUID() };
      const input = { ...typed, meetingId: meeting.id, ...more };
      return by.graphql<{ attachMeetingDocument: unknown }>(ATTACH, { input });
    };
    const shown = async (to: Caller) => {
      const answer = await to.data<{ meetingDocuments: Shown[] }>(SEE, {
        ...{ slug: assembly.slug, number: meeting.number },
      });
      return answer.meetingDocuments;
    };
    // As the verb does: the seats are taken down when the meeting is called.
    const call = async () => {
      await api.source.manager.update(MeetingEntity, { id: meeting.id }, { state: 'called' });
      const seat = { label: 'Fictional Member', college: 'residents', collegeName: 'Habitants', sex: null };
      await api.source.manager.insert(MeetingSeatEntity, {
        ...{ ...seat, meetingId: meeting.id, personId, sourceId: randomUUID() },
      });
    };
    return { facilitator, member, meeting, item, send, attach, shown, call };
  }
  const opens = async (path: string, by: Caller) => (await by.fetch(path)).status;

  it('are read by who reads the meeting, those for members by members alone, and by nobody once taken away', async () => {
    const { facilitator, member, item, send, attach, shown, call } = await given();
    const stranger = api.anonymous();
    await attach({ fileId: await send(), itemId: item.id });
    await attach({ fileId: await send(), title: 'Notes internes', forMembers: true });
    const [plan, notes] = await shown(facilitator);
    expect(plan).toMatchObject({ title: 'Plan du parc', itemId: item.id, kind: 'pdf' });
    if (!plan || !notes) throw new Error('two documents');

    // While it is prepared: those who prepare it, and those who will sit.
    expect(await shown(stranger)).toEqual([]);
    expect(await opens(plan.path, stranger)).toBe(404);
    for (const one of [facilitator, member]) expect(await opens(notes.path, one)).toBe(200);

    await call();
    expect((await shown(stranger)).map(({ title }) => title)).toEqual(['Plan du parc']);
    expect(await opens(plan.path, stranger)).toBe(200);
    const { caller: somebody } = await api.signedIn();
    for (const one of [stranger, somebody]) expect(await opens(notes.path, one)).toBe(404);
    expect(await opens(notes.path, member)).toBe(200);
    expect((await shown(member)).map(({ title }) => title)).toEqual(['Plan du parc', 'Notes internes']);

    await facilitator.data(REMOVE, { documentId: plan.id });
    expect(await opens(plan.path, stranger)).toBe(404);
    expect((await shown(facilitator)).map(({ title }) => title)).toEqual(['Notes internes']);
  });

  it('are attached once by a key, and a file once', async () => {
    const { send, attach, shown, facilitator } = await given();
    const [fileId, submissionKey] = [await send(), randomUUID()];
    await Promise.all([1, 2, 3].map(() => attach({ fileId, submissionKey })));
    expect(await shown(facilitator)).toHaveLength(1);
    const again = await attach({ fileId });
    expect(again.data?.attachMeetingDocument).toMatchObject({
      faults: [{ field: 'file', rule: 'unreadable' }],
    });
  });

  it('bad input: no name, no file, a point or a meeting of others', async () => {
    const { send, attach, shown, facilitator } = await given();
    const other = await given();
    const empty = await attach({ title: '  ' });
    expect(empty.data?.attachMeetingDocument).toMatchObject({
      faults: [
        { field: 'title', rule: 'required' },
        { field: 'file', rule: 'required' },
      ],
    });
    const fileId = await send();
    for (const more of [{ itemId: other.item.id }, { itemId: 'x' }, { meetingId: other.meeting.id }])
      expect((await attach({ fileId, ...more })).codes).toEqual(['NOT_FOUND']);
    expect(await shown(facilitator)).toEqual([]);
  });
});
