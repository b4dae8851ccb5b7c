import { type DynamicModule, Module } from '@nestjs/common';
import { Clock, SystemClock } from './clock';

@Module({})
export class ClockModule {
  static with(clock: Clock = new SystemClock()): DynamicModule {
    return {
      module: ClockModule,
      global: true,
      providers: [{ provide: Clock, useValue: clock }],
      exports: [Clock],
    };
  }
}
