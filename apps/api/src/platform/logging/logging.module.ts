import { Global, Module } from '@nestjs/common';
import { Config } from '../config/config';
import { Logger } from './logger';

@Global()
@Module({
  providers: [
    {
      provide: Logger,
      useFactory: (config: Config) => new Logger(config.env.PARVIS_LOG_LEVEL),
      inject: [Config],
    },
  ],
  exports: [Logger],
})
export class LoggingModule {}
