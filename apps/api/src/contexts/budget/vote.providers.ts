import type { Provider } from '@nestjs/common';
import { BrowseEditionsResolver } from './browse-editions/browse-editions.resolver';
import { Editions } from './editions.store';
import { SeeEditionResolver } from './see-edition/see-edition.resolver';

/** Editions, the roll, the opening, the urn and the closing. */
export const voteProviders: Provider[] = [Editions, SeeEditionResolver, BrowseEditionsResolver];
