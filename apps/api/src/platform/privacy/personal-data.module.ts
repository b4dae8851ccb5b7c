import { type DynamicModule, Module } from '@nestjs/common';
import { ErasePersonalRows } from './erase-personal-rows';
import { OwnErasures } from './own-erasures';
import type { ProcessingTable } from './processing';
import { Processings } from './processings';
import { PurgePersonalRows } from './purge-personal-rows';

@Module({})
export class PersonalDataModule {
  /** `tables`: one for each context that processes people's data, from its `<context>.privacy.ts`. */
  static with(tables: readonly ProcessingTable[]): DynamicModule {
    return {
      module: PersonalDataModule,
      global: true,
      providers: [
        { provide: Processings, useValue: new Processings(tables) },
        OwnErasures,
        ErasePersonalRows,
        PurgePersonalRows,
      ],
      exports: [Processings, OwnErasures, ErasePersonalRows, PurgePersonalRows],
    };
  }
}
