import { TrialAssemblies } from '../src/contexts/meetings/testing/trial-assembly';
import { TrialRoom } from '../src/contexts/meetings/testing/trial-room';
import { meetingChanged } from '../src/contexts/meetings/meetings.events';
import { changed } from '../src/platform/realtime/live-topic';
import { startApi, type TestApi } from './support/api';
import type { Caller } from './support/caller';
import { LiveBrowser } from './support/live/live-browser';
import { eventually } from './support/mail';

const FOLLOW = `subscription ($assembly: String!, $slug: String!, $number: Int!) {
  room(assembly: $assembly, slug: $slug, number: $number) {
    ...Everything agenda { title } quorum { whole { present } } } }
  fragment Everything on Room { id title myPlace { label } speakers { label } desk { seats { label } } }`;

interface Room {
  readonly title: string;
  readonly agenda: readonly object[];
  readonly quorum: { readonly whole: { readonly present: number } };
  readonly myPlace: { readonly label: string } | null;
  readonly speakers: readonly object[] | null;
  readonly desk: object | null;
}

describe('who follows a room', () => {
  let api: TestApi;
  let trials: TrialAssemblies;
  const browsers: LiveBrowser<{ room: Room }>[] = [];
  beforeAll(async () => {
    api = await startApi();
    trials = TrialAssemblies.of(api);
  });
  afterEach(async () => {
    for (const browser of browsers.splice(0)) await browser.leave();
  });
  afterAll(() => api.stop());

  const follow = (caller: Caller, at: Record<string, unknown>) => {
    const browser = new LiveBrowser<{ room: Room }>(caller, FOLLOW, at);
    browsers.push(browser);
    return browser;
  };
  async function held(open = true) {
    const assembly = trials.found();
    const { meeting } = await trials.meeting(assembly, new Date());
    const members = await Promise.all([1, 2].map(() => api.signedIn('resident')));
    const people = members.map(({ personId }) => personId);
    const room = await TrialRoom.open(api.source.manager, meeting.id, new Date(), people);
    if (!open) await doors(meeting.id, false);
    return {
      ...{ room, id: meeting.id },
      at: { assembly: 'trial', slug: assembly.slug, number: meeting.number },
      phones: members.map(({ caller }) => caller) as [Caller, Caller],
      desk: await api.signedIn('body_facilitator', undefined, assembly.space),
      stranger: await api.signedIn('administrator'),
    };
  }
  const doors = (id: string, open: boolean) =>
    api.source.transaction(async (manager) => {
      await manager.query(
        `UPDATE meeting SET open_to_public = $2, title = CASE WHEN $2 THEN title ELSE 'À huis clos' END WHERE id = $1`,
        [id, open],
      );
      await changed(manager, meetingChanged, id);
    });
  const first = async (browser: LiveBrowser<{ room: Room }>) => (await browser.heard(1))?.room;

  it('gives each what is hers and all the same rest, though it is made once', async () => {
    const { at, room, phones, desk, stranger } = await held();
    const all = [...phones, desk.caller, stranger.caller].map((caller) => follow(caller, at));
    await Promise.all(all.map((browser) => browser.heard(1)));
    await room.present();
    await doors(room.meetingId, true);
    const told = await Promise.all(
      all.map((browser) =>
        eventually(() => (browser.last?.room.quorum.whole.present === 2 ? browser.last.room : undefined)),
      ),
    );
    expect(told.map(({ title, agenda }) => [title, agenda.length])).toEqual(
      all.map(() => ['Séance plénière', 1]),
    );
    expect(told.map(({ myPlace, speakers, desk: own }) => [myPlace?.label, speakers, own && 'desk'])).toEqual(
      [
        ['Fictional 1', [], null],
        ['Fictional 2', [], null],
        [undefined, [], 'desk'],
        [undefined, null, null],
      ],
    );
  });

  it('behind closed doors: who sits or runs it follows, and nobody else, whatever her role', async () => {
    const { at, phones, desk, stranger } = await held(false);
    expect(await first(follow(phones[0], at))).toMatchObject({ myPlace: { label: 'Fictional 1' } });
    expect((await first(follow(desk.caller, at)))?.desk).not.toBeNull();
    const outside = follow(stranger.caller, at);
    await eventually(() => (outside.codes.length > 0 ? true : undefined));
    expect(outside.codes).toEqual(['NOT_FOUND']);
    expect(outside.last?.room).toBeUndefined();
  });

  it('is asked at each event: doors that close in the middle close the sockets of who looked in', async () => {
    const { at, id, phones, stranger } = await held();
    const [inside, outside] = [follow(phones[0], at), follow(stranger.caller, at)];
    await Promise.all([first(inside), first(outside)]);
    await doors(id, false);
    expect(await outside.closed()).toBe(4403);
    // The state of before may have been told more than once; what follows the closing, never.
    expect(new Set(outside.told.map(({ data }) => data?.room.title))).toEqual(new Set(['Séance plénière']));
    expect(inside.closes).toEqual([]);
  });

  it('a role that ends in the middle closes the desk at once; the phones stay', async () => {
    const { at, room, phones, desk } = await held(false);
    const [phone, running] = [follow(phones[0], at), follow(desk.caller, at)];
    await Promise.all([first(phone), first(running)]);
    await api.source.query('UPDATE role_grant SET ended_at = now() WHERE person_id = $1', [desk.personId]);
    expect(await running.closed()).toBe(4403);
    const told = running.told.length;
    await room.present();
    await doors(room.meetingId, false);
    await eventually(() => (phone.last?.room.quorum.whole.present === 2 ? true : undefined));
    expect(running.told).toHaveLength(told);
    expect(phone.closes).toEqual([]);
  });
});
