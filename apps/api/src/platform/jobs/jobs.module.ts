import { Global, Module } from '@nestjs/common';
import { Jobs } from './jobs';
import { Worker } from './worker';

@Global()
@Module({ providers: [Jobs, Worker], exports: [Jobs] })
export class JobsModule {}
