import { Context, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Access } from '../../../platform/access/access.decorator';
import type { GraphqlContext } from '../../../platform/access/asking';
import { Config } from '../../../platform/config/config';
import { PersonEntity } from '../person.entity';
import type { RoleName } from '../viewer.type';
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
    return { demoPeople: this.config.demo ? await this.demoPeople() : [], httpOnly };
  }

  /** Residents first: the demonstration is theirs. */
  private async demoPeople(): Promise<DemoPersonType[]> {
    const people = await this.source.manager
      .createQueryBuilder(PersonEntity, 'person')
      .where('person.fictional')
      .orderBy(`array_position(ARRAY['resident', 'facilitator', 'administrator'], person.role)`)
      .addOrderBy('person.displayName')
      .addOrderBy('person.id')
      .take(SHOWN)
      .getMany();
    return people.map(({ id, displayName, role }) => ({ id, displayName, role: role as RoleName }));
  }
}
