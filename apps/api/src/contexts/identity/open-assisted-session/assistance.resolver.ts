import { ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { PersonEntity } from '../person.entity';
import { ViewerType } from '../viewer.type';
import { Assistance } from './assistance.type';

@Resolver(() => ViewerType)
export class AssistanceResolver {
  constructor(private readonly source: DataSource) {}

  @ResolveField(() => Assistance, { nullable: true })
  @Access.inherit()
  async assistance(@AskingViewer() viewer: Viewer | null): Promise<Assistance | null> {
    if (!viewer?.assistedBy) return null;
    const agent = await this.source.manager.findOneBy(PersonEntity, { id: viewer.assistedBy });
    return { agentName: agent?.displayName ?? '', endsAt: viewer.sessionEndsAt };
  }
}
