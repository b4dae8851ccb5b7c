import { Injectable } from '@nestjs/common';
import { QUIET_VERBS, type TrailFilter, type TrailLine, TrailStore } from '../../audit';
import { type OfficeHolder, OfficeHolders, rolesAt } from '../../identity';
import type { Viewer } from '../../../platform/access/viewer';
import {
  HistoryActorKind,
  type HistoryActorType,
  type HistoryLineType,
  type HistoryPageType,
} from './history-line.type';
import { HistorySubjects } from './history-subjects.service';
import type { PageArgs } from './page.args';

/** For whom: staff read the names of staff; a person reads in which role somebody acted on her account. */
type Audience = 'staff' | 'herself';

/**
 * Lines of the trail as people read them. A few statements a page: the lines, who the people were, how each kind of
 * thing is called. The caller has asked whether the viewer may read this history.
 */
@Injectable()
export class Histories {
  constructor(
    private readonly trail: TrailStore,
    private readonly people: OfficeHolders,
    private readonly subjects: HistorySubjects,
  ) {}

  /** Of an object, for those who work on it; who voted is not in it. */
  ofObject(viewer: Viewer, subject: { type: string; id: string }, page: PageArgs): Promise<HistoryPageType> {
    return this.page(viewer, { subject }, page, 'staff');
  }

  /** What the viewer did, and what was done to her account. */
  ofHerself(viewer: Viewer, page: PageArgs): Promise<HistoryPageType> {
    return this.page(viewer, { person: viewer.personId }, page, 'herself');
  }

  /** The whole trail. */
  journal(
    viewer: Viewer,
    { family, day }: Pick<TrailFilter, 'family' | 'day'>,
    page: PageArgs,
  ): Promise<HistoryPageType> {
    return this.page(viewer, { family, day }, page, 'staff');
  }

  private async page(
    viewer: Viewer,
    filter: TrailFilter,
    page: PageArgs,
    audience: Audience,
  ): Promise<HistoryPageType> {
    const { items, totalItems } = await this.trail.page(filter, page);
    const known = await this.people.of(items.flatMap(({ actorId }) => actorId ?? []));
    const subjectOf = await this.subjects.of(items);
    const toType = (line: TrailLine): HistoryLineType => ({
      number: line.sequence,
      at: line.at,
      verb: line.verb,
      actor: actorOf(line, line.actorId ? known.get(line.actorId) : undefined, viewer, audience),
      subject: subjectOf(line),
      facts: [...line.facts],
    });
    return { items: items.map(toType), totalItems };
  }
}

/** Whoever reports, then contests, is named to nobody who decides, were she staff: who reads the journal may decide. */
const UNNAMED: readonly string[] = ['moderation.reported', 'moderation.appealed'];

const { SELF, STAFF, RESIDENT, SYSTEM, ERASED } = HistoryActorKind;
const nameless = (kind: HistoryActorKind): HistoryActorType => ({ kind, name: null, roles: [] });

function actorOf(
  { erased, actorId, verb, at }: TrailLine,
  person: OfficeHolder | undefined,
  viewer: Viewer,
  audience: Audience,
): HistoryActorType {
  if (erased) return nameless(ERASED);
  if (UNNAMED.includes(verb) && audience === 'staff') return nameless(RESIDENT);
  if (actorId === null) return nameless(SYSTEM);
  // In the journal of an administrator who votes, too: only she herself reads that line as hers, on her own page.
  if (QUIET_VERBS.includes(verb) && audience === 'staff') return nameless(RESIDENT);
  if (actorId === viewer.personId) return { ...nameless(SELF), name: viewer.displayName };
  if (!person) return nameless(ERASED);
  const roles = rolesAt(person, at).filter((role) => role !== 'resident');
  if (roles.length === 0) return nameless(RESIDENT);
  return { kind: STAFF, name: audience === 'staff' ? person.displayName : null, roles };
}
