import { Args, Context, Resolver, Subscription } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import type { GraphqlContext } from '../../../platform/access/asking';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { NotFound } from '../../../platform/graphql/refusals';
import { Live } from '../../../platform/realtime/live';
import { editionChanged } from '../budget.events';
import { Editions } from '../editions.store';
import { EditionDesks } from '../see-desk/edition-desks.service';
import { HOLD_MS } from '../see-desk/observable-count';
import { EditionRights, editionSpace } from '../see-edition/edition-rights.service';
import { toEditionType } from '../see-edition/edition-view';
import { EditionActivityType } from './edition-activity.type';

/** Phases also change by the calendar, which tells nobody. */
const CALENDAR_MS = 60_000;

@Resolver()
export class FollowEditionResolver {
  constructor(
    private readonly editions: Editions,
    private readonly desks: EditionDesks,
    private readonly live: Live,
    private readonly clock: Clock,
    private readonly rights: EditionRights,
  ) {}

  /** Ballots are not announced: while the vote is open its numbers are read again every few seconds. */
  @Subscription(() => EditionActivityType, { resolve: (state: EditionActivityType) => state })
  @Access.within('budget.steer')
  async editionActivity(
    @Args('edition', { type: () => String }) slug: string,
    @AskingViewer() viewer: Viewer,
    @Context() { admitted }: GraphqlContext,
  ): Promise<AsyncIterableIterator<EditionActivityType>> {
    const edition = await this.editions.bySlug(slug);
    if (!edition || !this.rights.may(viewer, 'budget.steer', edition.id)) throw new NotFound();
    const { id } = edition;
    // Held again at each event, in this space: a role that ends here may go on elsewhere.
    admitted?.push({ kind: 'within', permission: 'budget.steer', space: editionSpace(id) });
    return this.live.follow<EditionActivityType>({
      state: 'budget.editionActivity',
      id,
      on: editionChanged,
      load: () => this.activity(id),
      again: ({ openedAt, closedAt }) => (openedAt && !closedAt ? HOLD_MS : CALENDAR_MS),
    });
  }

  private async activity(id: string): Promise<EditionActivityType> {
    const edition = await this.editions.byId(id);
    if (!edition) throw new NotFound();
    const { phase, openedAt, closedAt } = toEditionType(edition, this.clock.now());
    return { phase, openedAt, closedAt, desk: await this.desks.of(edition) };
  }
}
