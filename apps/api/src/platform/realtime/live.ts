import { Injectable } from '@nestjs/common';
import { describe } from '../graphql/errors';
import { Logger } from '../logging/logger';
import { Feed, type FeedSource } from './feed';
import type { Follower } from './follower';
import { Listener } from './listener';
import type { LiveTopic } from './live-topic';

export interface Followed<T extends object> extends FeedSource<T> {
  /** Names the state; with `id` it says which followers share a load: `budget.editionActivity`. */
  readonly state: string;
  readonly id: string;
  /** Changes, told with `changed(manager, topic, id)`, after which the state is read again. */
  readonly on: LiveTopic;
}

/** A feed of whatever state: its name says which. */
type AnyFeed = Pick<Feed<object>, 'change' | 'resync' | 'size'> & { follow(): unknown };

/** What a subscription follows. The state must hold nothing that depends on who asks: it is loaded once for all. */
@Injectable()
export class Live {
  /** `<topic>:<id>` → the states that such a change touches, by name. */
  private readonly feeds = new Map<string, Map<string, AnyFeed>>();

  constructor(
    private readonly listener: Listener,
    private readonly logger: Logger,
  ) {
    listener.onHeard((topic, id) => this.hear(`${topic}:${id}`));
    listener.onBack(() => this.resync());
  }

  /** The full state now, and again whenever it has changed; ends when the subscriber leaves. */
  async follow<T extends object>(followed: Followed<T>): Promise<Follower<T>> {
    await this.listener.start();
    const key = `${followed.on.name}:${followed.id}`;
    const here = this.feeds.get(key) ?? new Map<string, AnyFeed>();
    this.feeds.set(key, here);
    const feed = here.get(followed.state) ?? this.feedOf(followed, key, here);
    here.set(followed.state, feed);
    return feed.follow() as Follower<T>;
  }

  /** How many subscriptions of this process follow something. */
  get followers(): number {
    const feeds = [...this.feeds.values()].flatMap((each) => [...each.values()]);
    return feeds.reduce((sum, feed) => sum + feed.size, 0);
  }

  private feedOf<T extends object>(
    { load, again, compared, state }: Followed<T>,
    key: string,
    here: Map<string, AnyFeed>,
  ): AnyFeed {
    return new Feed<T>(
      { load, again, compared },
      {
        onEmpty: () => {
          here.delete(state);
          if (here.size === 0) this.feeds.delete(key);
        },
        onError: (error) => this.logger.warn('live state not read', { state, error: describe(error) }),
      },
    );
  }

  private hear(key: string): void {
    for (const feed of this.feeds.get(key)?.values() ?? []) feed.change();
  }

  private resync(): void {
    for (const here of this.feeds.values()) for (const feed of here.values()) feed.resync();
  }
}
