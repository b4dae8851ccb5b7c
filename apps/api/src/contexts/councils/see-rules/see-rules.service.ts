import { Injectable } from '@nestjs/common';
import { DEFAULT_RULES, parseMeetingRules } from '@parvis/quorum';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { BodyKeep } from '../bodies/body-keep.service';
import { firstMeetingRules } from '../found-body/kind-rules';
import { BodyEntity } from '../tables/body.entity';
import { BodyRulesEntity } from '../tables/body-rules.entity';
import { BodyRulesType, MOST_VERSIONS, RulesVersionType } from './body-rules.type';

/** The rules of a body's meetings, whole, and the decisions that they rest on. */
@Injectable()
export class SeeRules {
  constructor(
    private readonly source: DataSource,
    private readonly keep: BodyKeep,
  ) {}

  /** @throws NotFound when there is no such body, or none for this person */
  async of(viewer: Viewer, slug: string): Promise<BodyRulesType> {
    const { id, name } = await this.keep.hold(viewer, slug);
    const { manager } = this.source;
    const body = await manager.findOneByOrFail(BodyEntity, { id });
    const versions = await manager.find(BodyRulesEntity, {
      where: { bodyId: id },
      order: { version: 'DESC' },
      take: MOST_VERSIONS,
    });
    const parsed = parseMeetingRules(body.meetingRules ?? firstMeetingRules(body.kind));
    return Object.assign(new BodyRulesType(), {
      ...{ id, slug, name, version: versions[0]?.version ?? 0 },
      rules: JSON.stringify(parsed.ok ? parsed.value : DEFAULT_RULES),
      versions: versions.map(({ version, changedAt, meetingNumber, decision }) =>
        Object.assign(new RulesVersionType(), { version, changedAt, meetingNumber, decision }),
      ),
    });
  }
}
