import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource } from 'typeorm';
import { readRows } from '../../../platform/database/read-rows';
import { Assemblies, type Assembly, type AssemblyProvider, type AssemblySeat } from '../../meetings';
import { bodySpace } from '../bodies/body-spaces.service';
import { firstMeetingRules } from '../found-body/kind-rules';
import { BodyEntity } from '../tables/body.entity';

const MOST_SEATS = 500;

/** What a body tells the engine of meetings: its name, its seats of a day, its rules. */
@Injectable()
export class BodyAssemblies implements AssemblyProvider, OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly assemblies: Assemblies,
  ) {}

  onModuleInit(): void {
    this.assemblies.register('body', this);
  }

  async find(slug: string): Promise<Assembly | null> {
    const body = await this.source.manager.findOneBy(BodyEntity, { slug });
    return body ? assemblyOf(body) : null;
  }

  async about(ids: readonly string[]): Promise<readonly Assembly[]> {
    const text = 'SELECT id, slug, name FROM body WHERE id = ANY($1::uuid[]) ORDER BY id';
    const known = await readRows<BodyEntity>(this.source, text, [ids.filter((id) => isUuid(id))]);
    return known.map(assemblyOf);
  }

  /**
   * Whoever sits on that day: recognised or active, within the days of her mandate. Whoever did not publish her name is
   * known to her own assembly all the same.
   */
  seatsOn(id: string, day: string): Promise<readonly AssemblySeat[]> {
    const text = `
      SELECT seat.id AS "sourceId", college.key AS college, college.name AS "collegeName",
             coalesce(nullif(seat.name, ''), nullif(seat.organisation, ''), college.name) AS label,
             seat.person_id AS "personId", seat.sex,
             coalesce(CASE WHEN seat.name_public THEN nullif(seat.name, '') END, nullif(seat.organisation, ''))
               AS "publicLabel"
        FROM membership seat JOIN college ON college.id = seat.college_id
       WHERE seat.body_id = $1 AND seat.state IN ('recognised', 'active') AND seat.reserve_rank IS NULL
         AND (seat.mandate_start IS NULL OR seat.mandate_start <= $2::date)
         AND (seat.mandate_end IS NULL OR seat.mandate_end >= $2::date)
       ORDER BY college.position, college.id, seat.position, seat.id LIMIT ${MOST_SEATS}`;
    return readRows<AssemblySeat>(this.source, text, [id, day]);
  }

  async rulesOf(id: string): Promise<unknown> {
    const body = await this.source.manager.findOneByOrFail(BodyEntity, { id });
    return body.meetingRules ?? firstMeetingRules(body.kind);
  }
}

const assemblyOf = ({ id, slug, name }: BodyEntity): Assembly => ({
  ...{ space: bodySpace(id), slug, name },
  path: `/instances/${slug}`,
});
