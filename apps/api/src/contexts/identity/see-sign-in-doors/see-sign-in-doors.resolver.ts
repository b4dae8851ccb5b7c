import { Context, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Access } from '../../../platform/access/access.decorator';
import type { GraphqlContext } from '../../../platform/access/asking';
import { Config } from '../../../platform/config/config';
import { relyingParty } from '../passkeys/relying-party';
import { isThisComputer } from './this-computer';
import { type DemoPersonType, SignInDoorsType } from './sign-in-doors.type';

const SHOWN = 12;

@Resolver()
export class SeeSignInDoorsResolver {
  constructor(
    private readonly source: DataSource,
    private readonly config: Config,
  ) {}

  @Query(() => SignInDoorsType)
  @Access.public()
  async signInDoors(@Context() { req }: GraphqlContext): Promise<SignInDoorsType> {
    const httpOnly = !this.config.isHttps && !isThisComputer(req.headers.host);
    return {
      demoPeople: this.config.demo ? await this.demoPeople() : [],
      httpOnly,
      passkeys: relyingParty(this.config.env.PARVIS_PUBLIC_URL, req.headers.host) !== null,
      provider: this.config.provider?.name ?? null,
    };
  }

  /** Residents first: the demonstration is theirs. */
  private async demoPeople(): Promise<DemoPersonType[]> {
    return (await this.source.query(
      `SELECT person.id, person.display_name AS "displayName", coalesce(min(held.role), 'resident') AS role
         FROM person LEFT JOIN role_grant held ON held.person_id = person.id AND held.ended_at IS NULL
        WHERE person.fictional
        GROUP BY person.id
        ORDER BY count(held.id), min(held.role) DESC, person.display_name, person.id
        LIMIT $1`,
      [SHOWN],
    )) as DemoPersonType[];
  }
}
