import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CloseMeeting } from '../../contexts/meetings/close-meeting/close-meeting.service';
import { GiveProxy } from '../../contexts/meetings/give-proxy/give-proxy.service';
import { OpenMeeting } from '../../contexts/meetings/open-meeting/open-meeting.service';
import { ReceiveGuests } from '../../contexts/meetings/receive-guests/receive-guests.service';
import { PresenceWayName } from '../../contexts/meetings/take-presence/take-presence.input';
import { TakePresence } from '../../contexts/meetings/take-presence/take-presence.service';
import type { Viewer } from '../../platform/access/viewer';
import type { SetClock } from '../../platform/clock/clock';
import { done, viewerOf } from '../as-person';
import { atHour } from '../seed-rows';
import { demoMeetings } from './demo-meetings';
import { DemoMinutes } from './demo-minutes';
import { DemoSitting } from './demo-sitting';

const COUNCIL = 'conseil-citoyen-de-terre-rouge';
const STEERING = 'comite-de-pilotage-du-contrat-de-ville';
const HOUR = 3_600_000;

/** 18 h where the town lies, in summer as in winter. */
function evening(today: Date, days: number): Date {
  const at = atHour(today, days, 17);
  const hour = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', timeZone: 'Europe/Paris' }).format(at);
  return hour === '18' ? at : new Date(at.getTime() - HOUR);
}

/**
 * Meetings of the councils: one whose minutes were approved by the next and are published, that next one whose minutes
 * wait, and those that are called.
 */
export async function meetingsOf(app: INestApplicationContext, clock: SetClock, today: Date) {
  const source = app.get(DataSource);
  const nour = await viewerOf(source, 'Nour A.');
  const elsa = await viewerOf(source, 'Elsa T.');
  const { plenary, first, second, third, steering } = demoMeetings();
  const on = (days: number, hour = 10) => clock.set(atHour(today, days, hour));
  const called = (slug: string, days: number, agenda: typeof first.agenda, place = plenary) =>
    DemoSitting.called(app, clock, nour, { slug, place, agenda, startsAt: evening(today, days) });

  const past = async () => {
    on(-80);
    const one = await called(COUNCIL, -62, first.agenda);
    await opened(app, nour, one, { absent: 4, guest: first.guest });
    one.at(55);
    for (const question of first.named) await one.named(question);
    one.at(110);
    await one.secret(first.secret, elsa);
    await closed(app, nour, one, 118);
    on(-61);
    const minutes = new DemoMinutes(app, nour, one);
    await minutes.start();
    for (const [point, text] of Object.entries(first.written))
      await minutes.write(point === '1' ? nour : elsa, Number(point), (drafted) =>
        drafted === '' ? text : `${text}\n\n${drafted}`,
      );
    on(-58);
    await minutes.propose();
    const actions = [];
    for (const action of first.actions) actions.push([await minutes.follow(action, today), action] as const);
    on(-50);
    const { point, from, to } = first.amended;
    await minutes.write(elsa, point, (text) => text.replace(from, to));
    await minutes.propose();
    for (const [id, { outcome }] of actions) if (outcome) await minutes.end(id, outcome);
    on(-44);
    const two = await called(COUNCIL, -27, second.agenda);
    const question = await minutes.putTo(two);
    await opened(app, nour, two, { absent: 3 });
    two.at(24);
    await two.hands(question, { against: 0, abstain: 1 });
    two.at(70);
    for (const asked of second.named) await two.named(asked);
    await closed(app, nour, two, 112);
    on(-26);
    await minutes.approveAndPublish();
    const waiting = new DemoMinutes(app, nour, two);
    await waiting.start();
    await waiting.follow(second.action, today);
    on(-20);
    await waiting.propose();
  };

  const toCome = async () => {
    on(-4);
    await called(COUNCIL, 12, third.agenda);
    await called(STEERING, 26, steering.agenda, steering.meeting);
  };
  return { past, toCome };
}

/** The last of the list are away; the very last gave a proxy to the first, on paper. */
async function opened(
  app: INestApplicationContext,
  viewer: Viewer,
  sitting: DemoSitting,
  { absent, guest }: { absent: number; guest?: { name: string; quality: string } },
): Promise<void> {
  const { id: meetingId } = sitting;
  sitting.at(3);
  done(await app.get(OpenMeeting).open(viewer, meetingId, null), 'changed');
  const seats = await sitting.seats();
  const here = seats.slice(0, -absent);
  const way = PresenceWayName.LIST;
  const arrive = (seatIds: string[]) =>
    app.get(TakePresence).take(viewer, { meetingId, seatIds, here: true, way });
  done(await arrive(here.slice(0, -1)), 'changed');
  const proxy = { meetingId, giverId: seats.at(-1) ?? '', holderId: seats[0] ?? '' };
  done(await app.get(GiveProxy).enter(viewer, proxy), 'changed');
  if (guest) done(await app.get(ReceiveGuests).come(viewer, meetingId, guest), 'changed');
  sitting.at(21);
  done(await arrive(here.slice(-1)), 'changed');
}

async function closed(
  app: INestApplicationContext,
  viewer: Viewer,
  sitting: DemoSitting,
  minutes: number,
): Promise<void> {
  sitting.at(minutes);
  done(await app.get(CloseMeeting).close(viewer, sitting.id, null), 'changed');
}
