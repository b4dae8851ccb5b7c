import { createUnionType, ObjectType } from '@nestjs/graphql';
import { Problem } from '../../graphql/problem.type';
import { LongJobType } from '../long-job.type';

/** The job is no longer as the page showed it: it ended meanwhile, or another of its kind is under way. */
@ObjectType({ implements: () => [Problem] })
export class JobMovedOn extends Problem {}

export const jobMovedOn = (): JobMovedOn => Object.assign(new JobMovedOn(), { code: 'job_moved_on' });

export const SteerLongJobResult = createUnionType({
  name: 'SteerLongJobResult',
  types: () => [LongJobType, JobMovedOn] as const,
  resolveType: (value: object) => (value instanceof JobMovedOn ? JobMovedOn : LongJobType),
});
