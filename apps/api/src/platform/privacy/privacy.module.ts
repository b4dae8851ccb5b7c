import { type DynamicModule, Module } from '@nestjs/common';
import type { ProcessingTable } from './processing';
import { Processings } from './processings';

@Module({})
export class PrivacyModule {
  /** `tables`: one for each context that processes people's data, from its `<context>.privacy.ts`. */
  static with(tables: readonly ProcessingTable[]): DynamicModule {
    return {
      module: PrivacyModule,
      global: true,
      providers: [{ provide: Processings, useValue: new Processings(tables) }],
      exports: [Processings],
    };
  }
}
