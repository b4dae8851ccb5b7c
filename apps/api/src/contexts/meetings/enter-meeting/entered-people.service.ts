import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../platform/access/viewer';
import { GiveProxy } from '../give-proxy/give-proxy.service';
import { ReceiveGuests } from '../receive-guests/receive-guests.service';
import { PresenceWayName } from '../take-presence/take-presence.input';
import { TakePresence } from '../take-presence/take-presence.service';
import type { EnterMeetingInput } from './enter-meeting.input';
import { passed } from './enter-meeting.result';

/** Who was there, who spoke for whom, who came without a seat. A proxy was given before its giver would have come. */
@Injectable()
export class EnteredPeople {
  constructor(
    private readonly presence: TakePresence,
    private readonly proxies: GiveProxy,
    private readonly guests: ReceiveGuests,
  ) {}

  async write(viewer: Viewer, input: EnterMeetingInput, seatOf: (source: string) => string): Promise<void> {
    const { meetingId, openedAt: at } = input;
    for (const [index, { giver, holder }] of input.proxies.entries()) {
      const proxy = { meetingId, giverId: seatOf(giver), holderId: seatOf(holder), at };
      passed(await this.proxies.enter(viewer, proxy), { part: 'proxies', place: index + 1 });
    }
    const seatIds = input.present.map(seatOf);
    const list = { meetingId, seatIds, here: true, way: PresenceWayName.LIST, at };
    if (seatIds.length > 0) passed(await this.presence.take(viewer, list), { part: 'presence' });
    for (const [index, guest] of input.guests.entries()) {
      const came = await this.guests.come(viewer, meetingId, guest, at);
      passed(came, { part: 'guests', place: index + 1 });
    }
  }
}
