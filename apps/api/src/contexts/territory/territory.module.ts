import { Global, Module } from '@nestjs/common';
import { Neighbourhoods } from './neighbourhoods.store';
import { SeeTownResolver } from './see-town/see-town.resolver';
import { TownLook } from './town-look.store';

@Global()
@Module({ providers: [Neighbourhoods, SeeTownResolver, TownLook], exports: [Neighbourhoods, TownLook] })
export class TerritoryModule {}
