import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { type Asked, AskedFields } from '../../../platform/graphql/asked-fields';
import { EditionType } from '../edition.type';
import { ShownEditions } from './shown-editions.store';

@Resolver()
export class SeeEditionResolver {
  constructor(private readonly editions: ShownEditions) {}

  @Query(() => EditionType, { nullable: true })
  @Access.public()
  edition(
    @Args('slug', { type: () => String }) slug: string,
    @AskedFields() asked: Asked,
  ): Promise<EditionType | null> {
    return this.editions.bySlug(slug, asked);
  }
}
