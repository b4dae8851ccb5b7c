import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { type Viewer, ViewerSource } from '../../access/viewer';
import { describe } from '../../graphql/errors';
import { Logger } from '../../logging/logger';
import { CLOSE, type Closing, LiveLimits } from './live-limits';
import type { LiveSocket } from './live-socket';
import { Listener } from '../listener';
import { SESSION_TOPIC } from '../live-topic';

/** The open sockets of this process, and the sessions behind them. */
@Injectable()
export class OpenSockets {
  private readonly open = new Set<LiveSocket>();
  /** Questions of one instant (an event that goes to two hundred sockets) are one statement; nothing is kept. */
  private readonly sessions: DataLoader<string, Viewer | null>;

  constructor(
    viewers: ViewerSource,
    listener: Listener,
    private readonly limits: LiveLimits,
    private readonly logger: Logger,
  ) {
    this.sessions = new DataLoader(
      async (hashes: readonly string[]) => {
        const found = await viewers.findOpen([...new Set(hashes)]);
        return hashes.map((hash) => found.get(hash) ?? null);
      },
      { cache: false },
    );
    listener.onHeard((topic, id) => {
      if (topic === SESSION_TOPIC) void this.recheck(id);
    });
    listener.onBack(() => void this.recheck());
  }

  add(socket: LiveSocket): void {
    this.open.add(socket);
    socket.ws.once('close', () => this.open.delete(socket));
  }

  get size(): number {
    return this.open.size;
  }

  hasRoomFor({ address, personId }: { address?: string; personId?: string }): boolean {
    const all = [...this.open];
    if (address !== undefined)
      return all.filter((each) => each.address === address).length < this.limits.socketsPerAddress;
    return all.filter((each) => each.viewer?.personId === personId).length < this.limits.socketsPerPerson;
  }

  /** Who is behind a socket now: read from the database, never remembered. */
  async viewerOf({ viewer }: LiveSocket): Promise<Viewer | null> {
    return viewer && this.sessions.load(viewer.sessionHash);
  }

  /** Closes the sockets (of one person, or of all) whose session has ended or whose roles are no longer the same. */
  async recheck(personId?: string): Promise<void> {
    const asked = [...this.open].filter(
      ({ viewer }) => viewer && (personId === undefined || viewer.personId === personId),
    );
    try {
      const now = await Promise.all(asked.map((socket) => this.viewerOf(socket)));
      asked.forEach((socket, index) => {
        if (rightsOf(now[index]) !== rightsOf(socket.viewer)) socket.close(CLOSE.noAccess);
      });
    } catch (error) {
      this.logger.warn('sessions of open sockets not read', { error: describe(error) });
    }
  }

  closeAll(why: Closing): void {
    for (const socket of this.open) socket.close(why);
  }

  terminateAll(): void {
    for (const socket of this.open) socket.ws.terminate();
  }
}

const rightsOf = (viewer: Viewer | null | undefined): string => (viewer ? JSON.stringify(viewer.grants) : '');
