import { MeetingEntity } from '../src/contexts/meetings/tables/meeting.entity';
import { aSeat, TrialAssemblies } from '../src/contexts/meetings/testing/trial-assembly';
import { startApi, type TestApi } from './support/api';
import { eventually, readMail, startMailServer, type TestMailServer } from './support/mail';

const CALL = `mutation ($id: ID!, $evenLate: Boolean!) { callMeeting(meetingId: $id, evenLate: $evenLate) {
  __typename ... on MeetingCalled { seats told } ... on NoticeLate { lastDay } } }`;
const OFF = `mutation ($input: CallOffMeetingInput!) { callOffMeeting(input: $input) {
  __typename ... on MeetingCalledOff { nextNumber told } ... on InvalidInput { faults { field rule } } } }`;
const CHANGE = `mutation ($input: ChangeMeetingInput!) { changeMeeting(input: $input) { __typename } }`;

const HOUR = 3_600_000;
/** Three weeks at least between the notice and the meeting. */
const THREE_WEEKS = { notice: { days: 21, count: 'clear' } };

interface Called {
  callMeeting: { __typename: string; seats?: number; told?: number; lastDay?: string };
}
interface Off {
  callOffMeeting: { __typename: string; nextNumber?: number; told?: number; faults?: unknown };
}

describe('the notice of a meeting', () => {
  let smtp: TestMailServer;
  let api: TestApi;
  const cleanUp: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    smtp = await startMailServer();
    cleanUp.push(smtp.stop);
    api = await startApi({ SMTP_URL: smtp.url, PARVIS_MAIL_FROM: 'Mairie <parvis@exemple.fr>' });
    cleanUp.push(api.stop);
  });
  afterAll(async () => {
    for (const stop of cleanUp.reverse()) await stop();
  });

  const council = async (name: string, rules: object = {}) => {
    const email = `${name.toLowerCase()}@exemple.fr`;
    const { personId } = await api.signedIn('resident', { displayName: name, email });
    const trials = TrialAssemblies.of(api);
    const assembly = trials.found([aSeat(`${name} B.`, { personId }), aSeat('Sans compte')], rules);
    const { caller } = await api.signedIn('body_facilitator', undefined, assembly.space);
    const { meeting } = await trials.meeting(assembly, new Date());
    return { email, caller, meeting, assembly };
  };
  const mails = (to: string) => smtp.received.filter((mail) => mail.to.includes(to));
  const mailNumber = (to: string, number: number) =>
    eventually(() => mails(to)[number - 1]).then(({ message }) => message);
  /** A part of a mail that travels in base 64, as text. */
  const attached = (message: string, name: string): Buffer => {
    const part = message.slice(message.indexOf(`filename=${name}`));
    const body = /\r?\n\r?\n([A-Za-z0-9+/=\r\n]+)/.exec(part)?.[1] ?? '';
    return Buffer.from(body, 'base64');
  };

  it('goes by mail with a PDF and a file for calendars, to those who have an account', async () => {
    const { email, caller, meeting } = await council('Nadia');
    const answer = await caller.data<Called>(CALL, { id: meeting.id, evenLate: false });
    expect(answer.callMeeting).toEqual({ __typename: 'MeetingCalled', seats: 2, told: 1 });
    const message = await mailNumber(email, 1);
    expect(readMail(message).text).toContain('Vous êtes convoqué');
    expect(attached(message, 'convocation.pdf').subarray(0, 5).toString()).toBe('%PDF-');
    const calendar = attached(message, 'seance.ics').toString();
    expect(calendar).toContain(`UID:${meeting.id}@`);
    expect(calendar).toContain('SEQUENCE:1\r\n');
    expect(calendar).toContain('STATUS:CONFIRMED');
    const download = await api.anonymous().fetch(`/files/seances/${meeting.id}/seance.ics`);
    expect([download.status, await download.text()]).toEqual([200, calendar]);
  });

  it('warns when the delay of the rules is not met, and goes all the same when it is asked again', async () => {
    const { caller, meeting } = await council('Karim', THREE_WEEKS);
    const late = await caller.data<Called>(CALL, { id: meeting.id, evenLate: false });
    expect(late.callMeeting.__typename).toBe('NoticeLate');
    expect(late.callMeeting.lastDay).toMatch(/^\d{4}-\d\d-\d\d$/);
    const { state } = await api.source.manager.findOneByOrFail(MeetingEntity, { id: meeting.id });
    expect(state).toBe('draft');
    const all = await caller.data<Called>(CALL, { id: meeting.id, evenLate: true });
    expect(all.callMeeting.__typename).toBe('MeetingCalled');
  });

  it('is sent again when day or place change, then takes the meeting away with its reason', async () => {
    const { email, caller, meeting, assembly } = await council('Sofia');
    await caller.data(CALL, { id: meeting.id, evenLate: false });
    const startsAt = new Date(meeting.startsAt.getTime() + HOUR);
    const endsAt = new Date(startsAt.getTime() + HOUR);
    const moved = { meetingId: meeting.id, title: meeting.title, startsAt, endsAt, place: 'Spot jeunesse' };
    await caller.data(CHANGE, { input: moved });
    await caller.data(CHANGE, { input: { ...moved, childcare: 'Sur place' } });
    const change = await mailNumber(email, 2);
    expect(readMail(change).text).toContain('a changé');
    expect(attached(change, 'seance.ics').toString()).toContain('LOCATION:Spot jeunesse');
    const again = {
      startsAt: new Date(startsAt.getTime() + 7 * 24 * HOUR),
      endsAt: new Date(endsAt.getTime() + 7 * 24 * HOUR),
    };
    const reason = 'La salle est fermée pour travaux.';
    const { callOffMeeting } = await caller.data<Off>(OFF, {
      input: { meetingId: meeting.id, reason, again },
    });
    expect(callOffMeeting).toMatchObject({ __typename: 'MeetingCalledOff', told: 1 });
    const off = await mailNumber(email, 3);
    expect(readMail(off).text).toContain(reason);
    expect(attached(off, 'seance.ics').toString()).toContain('STATUS:CANCELLED');
    expect(attached(off, 'seance.ics').toString()).toContain('SEQUENCE:3');
    const next = await api.source.manager.findOneByOrFail(MeetingEntity, {
      space: assembly.space,
      number: callOffMeeting.nextNumber ?? 0,
    });
    expect(next).toMatchObject({ state: 'draft', startsAt: again.startsAt });
    const [{ count }] = (await api.source.query(
      'SELECT count(*)::int AS count FROM agenda_item WHERE meeting_id = $1 AND carried_from IS NOT NULL',
      [next.id],
    )) as [{ count: number }];
    expect(count).toBe(1);
    expect(mails(email)).toHaveLength(3);
  });

  it('bad input: no reason, or another day that is over: nothing changes and nobody is told', async () => {
    const { caller, meeting } = await council('Paulo');
    const again = { startsAt: new Date(0), endsAt: new Date(HOUR) };
    const { callOffMeeting } = await caller.data<Off>(OFF, {
      input: { meetingId: meeting.id, reason: ' ', again },
    });
    expect(callOffMeeting.faults).toEqual([
      { field: 'reason', rule: 'required' },
      { field: 'startsAt', rule: 'in_the_past' },
    ]);
    const { state } = await api.source.manager.findOneByOrFail(MeetingEntity, { id: meeting.id });
    expect(state).toBe('draft');
  });

  it('is printed for those who prepare it: notice, sheet to sign, poster; and for nobody else', async () => {
    const { caller, meeting } = await council('Lina');
    for (const paper of ['convocation', 'emargement', 'affiche']) {
      const path = `/files/seances/${meeting.id}/${paper}.pdf`;
      const printed = await caller.fetch(path);
      expect([printed.status, printed.headers.get('content-type')]).toEqual([200, 'application/pdf']);
      const { caller: other } = await api.signedIn('administrator');
      expect((await other.fetch(path)).status).toBe(404);
    }
    expect((await caller.fetch(`/files/seances/${meeting.id}/autre.pdf`)).status).toBe(404);
    expect((await api.anonymous().fetch(`/files/seances/${meeting.id}/seance.ics`)).status).toBe(404);
  });
});
