/** What each of `count` clients was told last, and when each learnt of what is waited for. */
export class Watch {
  constructor(count) {
    this.last = Array.from({ length: count }, () => null);
    this.waited = [];
  }

  told(index, state, at) {
    this.last[index] = state;
    for (const event of this.waited) {
      if (event.at[index] !== undefined || !event.seen(state)) continue;
      event.at[index] = at;
      event.left -= 1;
    }
    this.waited = this.waited.filter(({ left }) => left > 0);
  }

  /** @param {(state: any) => boolean} seen true of every state from that event on */
  expect(seen) {
    const event = { seen, at: [], left: this.last.length };
    this.waited.push(event);
    return event;
  }
}

const at = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
const rounded = (ms) => Math.round(ms * 10) / 10;

/** @param {number[]} waits in ms */
export function spread(waits) {
  const sorted = [...waits].sort((a, b) => a - b);
  return {
    p50Ms: rounded(at(sorted, 0.5)),
    p95Ms: rounded(at(sorted, 0.95)),
    longestMs: rounded(sorted.at(-1) ?? 0),
  };
}

/** Hears commits that touch a meeting, as they are told: in the order in which they were made. */
export class Ear {
  constructor(client) {
    this.client = client;
    this.heard = [];
    client.on('notification', ({ payload }) => {
      if (payload === `meetings.meeting:${this.meetingId}`) this.heard.push(performance.now());
    });
  }

  async listen(meetingId) {
    this.meetingId = meetingId;
    await this.client.query('LISTEN parvis_live');
  }
}
