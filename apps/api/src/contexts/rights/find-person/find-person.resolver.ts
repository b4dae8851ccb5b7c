import { Args, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { SeenBy } from '../../audit';
import { maskedEmail } from '../../identity';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { FoundPersonType } from './found-person.type';

/** Fewer letters would list the town. */
const LEAST_LETTERS = 3;
const FOUND = 10;

@Resolver()
export class FindPersonResolver {
  constructor(
    private readonly source: DataSource,
    private readonly seen: SeenBy,
  ) {}

  /** People whose whole address is typed, or whose name holds the words; ten at most, none for fewer than 3 letters. */
  @AtMost(FOUND)
  @Query(() => [FoundPersonType])
  @Access('rights.give')
  async findPerson(
    @AskingViewer() viewer: Viewer,
    @Args('words', { type: () => String }) words: string,
  ): Promise<FoundPersonType[]> {
    const typed = words.trim().slice(0, 254);
    if (typed.length < LEAST_LETTERS) return [];
    const rows = (await this.source.query(
      `SELECT id, display_name, email FROM person
        WHERE email = $1::citext OR position(plain_words($1) IN plain_words(display_name)) > 0
        ORDER BY (email = $1::citext) IS TRUE DESC, display_name, id LIMIT $2`,
      [typed, FOUND],
    )) as { id: string; display_name: string; email: string | null }[];
    const found = rows.map(({ id }) => id);
    await this.seen.record(viewer, found, 'identity', { permission: 'rights.give' });
    return rows.map(({ id, display_name, email }) => ({
      id,
      displayName: display_name,
      maskedEmail: email && maskedEmail(email),
    }));
  }
}
