import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import type { GraphqlContext } from '../../../platform/access/asking';
import { Unsubscribe } from './unsubscribe.service';
import { UnsubscriptionType } from './unsubscription.type';

@Resolver()
export class UnsubscribeResolver {
  constructor(private readonly verb: Unsubscribe) {}

  /** What the link of a mail stops, and whether it did. Reading it stops nothing: mail programs read links ahead. */
  @Query(() => UnsubscriptionType, { nullable: true })
  @Access.public()
  unsubscription(
    @Args('token', { type: () => String }) token: string,
    @Context() { req }: GraphqlContext,
  ): Promise<UnsubscriptionType | null> {
    req.keepPrivate?.('the link of a mail');
    return this.verb.see(token);
  }
}
