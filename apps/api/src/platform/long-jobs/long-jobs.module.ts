import { Global, Module } from '@nestjs/common';
import { LongJobs } from './long-jobs';
import { LongJobsResolver } from './long-jobs.resolver';
import { LongJobsStore } from './long-jobs.store';
import { RemoveOldLongJobs } from './remove-old-long-jobs.job';
import { RunLongJob } from './run-long-job';
import { SteerLongJob } from './steer/steer-long-job.service';

@Global()
@Module({
  providers: [LongJobs, LongJobsStore, LongJobsResolver, RunLongJob, SteerLongJob, RemoveOldLongJobs],
  exports: [LongJobs],
})
export class LongJobsModule {}
