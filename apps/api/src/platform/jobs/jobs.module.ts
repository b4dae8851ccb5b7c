import { Global, Module } from '@nestjs/common';
import { Jobs } from './jobs';
import { JobsOfWhoLeaves } from './jobs-of-who-leaves';
import { Worker } from './worker';

@Global()
@Module({ providers: [Jobs, JobsOfWhoLeaves, Worker], exports: [Jobs] })
export class JobsModule {}
