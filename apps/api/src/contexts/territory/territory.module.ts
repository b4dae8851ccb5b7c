import { Global, Module } from '@nestjs/common';
import { Neighbourhoods } from './neighbourhoods.store';
import { SeeTownResolver } from './see-town/see-town.resolver';

@Global()
@Module({ providers: [Neighbourhoods, SeeTownResolver], exports: [Neighbourhoods] })
export class TerritoryModule {}
