import { Args, Query, Resolver } from '@nestjs/graphql';
import type { RollMotive } from '@parvis/contract';
import { DataSource } from 'typeorm';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { NotFound } from '../../../platform/graphql/refusals';
import { SeenBy } from '../../audit';
import { maskedEmail } from '../../identity';
import { Editions } from '../editions.store';
import { EditionRights, editionSpace } from '../see-edition/edition-rights.service';
import { RollPersonType } from './roll-person.type';

/** Fewer letters would list the roll. */
const LEAST_LETTERS = 3;
const FOUND = 10;
const RIGHT = 'budget.change_roll';

interface Row {
  id: string;
  displayName: string;
  email: string | null;
  struckFor: RollMotive | null;
}

@Resolver()
export class FindOnRollResolver {
  constructor(
    private readonly source: DataSource,
    private readonly editions: Editions,
    private readonly rights: EditionRights,
    private readonly seen: SeenBy,
  ) {}

  /** People of a roll by their whole address or a part of their name; ten at most, none for fewer than 3 letters. */
  @AtMost(FOUND)
  @Query(() => [RollPersonType])
  @Access.within(RIGHT)
  async rollPeople(
    @AskingViewer() viewer: Viewer,
    @Args('edition', { type: () => String }) slug: string,
    @Args('words', { type: () => String }) words: string,
  ): Promise<RollPersonType[]> {
    const edition = await this.editions.bySlug(slug);
    if (!edition || !this.rights.may(viewer, RIGHT, edition.id)) throw new NotFound();
    const typed = words.trim().slice(0, 254);
    if (typed.length < LEAST_LETTERS) return [];
    const rows = (await this.source.query(
      `SELECT person.id, person.display_name AS "displayName", person.email, entry.struck_for AS "struckFor"
         FROM roll_entry entry JOIN person ON person.id = entry.person_id
        WHERE entry.edition_id = $1
          AND (person.email = $2::citext OR position(plain_words($2) IN plain_words(person.display_name)) > 0)
        ORDER BY (person.email = $2::citext) IS TRUE DESC, person.display_name, person.id LIMIT $3`,
      [edition.id, typed, FOUND],
    )) as Row[];
    const found = rows.map(({ id }) => id);
    await this.seen.record(viewer, found, 'roll', { permission: RIGHT, space: editionSpace(edition.id) });
    return rows.map(({ email, ...row }) => ({ ...row, maskedEmail: email && maskedEmail(email) }));
  }
}
