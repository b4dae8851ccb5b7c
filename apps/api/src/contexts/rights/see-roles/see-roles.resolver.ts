import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { PAGE_SIZE } from '../../../platform/graphql/limits/page-size.scalar';
import { type Role, RoleName } from '../../identity';
import { GrantSpaces } from '../spaces/grant-spaces.service';
import { RoleGrants } from './role-grants.store';
import { RoleGrantPageType, RoleSpaceType } from './role-grant.type';

/** Longer words find nobody. */
const LONGEST_SEARCH = 100;

@Resolver()
export class SeeRolesResolver {
  constructor(
    private readonly grants: RoleGrants,
    private readonly spaces: GrantSpaces,
  ) {}

  @Query(() => RoleGrantPageType)
  @Access('rights.see')
  roleGrants(
    @Args('role', { type: () => RoleName, nullable: true }) role: Role | null,
    @Args('words', { type: () => String, defaultValue: '' }) words: string,
    @Args('first', { type: () => PAGE_SIZE, defaultValue: 20 }) first: number,
    @Args('skip', { type: () => Int, defaultValue: 0 }) skip: number,
  ): Promise<RoleGrantPageType> {
    const filter = { role: role ?? null, words: words.slice(0, LONGEST_SEARCH) };
    return this.grants.page(filter, first, Math.max(skip, 0));
  }

  @AtMost(200)
  @Query(() => [RoleSpaceType])
  @Access('rights.see')
  roleSpaces(): Promise<RoleSpaceType[]> {
    return this.spaces.all();
  }
}
