import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { StrongProof } from '../../identity';
import { ListGrounds } from './list-grounds.store';
import {
  ElectoralRollGroundType,
  type SetElectoralRollAnswer,
  SetElectoralRollResult,
} from './record-list-ground.result';
import { RecordListGround } from './record-list-ground.service';

@Resolver()
export class RecordListGroundResolver {
  constructor(
    private readonly verb: RecordListGround,
    private readonly grounds: ListGrounds,
    private readonly proof: StrongProof,
  ) {}

  /** Null: this town does not compare its electoral roll. */
  @Query(() => ElectoralRollGroundType, { nullable: true })
  @Access.public()
  electoralRollGround(): Promise<ElectoralRollGroundType | null> {
    return this.grounds.inForce();
  }

  @Mutation(() => SetElectoralRollResult)
  @Access('residence.record_ground')
  async recordElectoralRollGround(
    @Args('ground', { type: () => String }) ground: string,
    @AskingViewer() viewer: Viewer,
  ): Promise<SetElectoralRollAnswer> {
    return this.proof.needFresh(viewer) ?? this.verb.record(viewer, ground);
  }

  @Mutation(() => SetElectoralRollResult)
  @Access('residence.record_ground')
  async endElectoralRollGround(@AskingViewer() viewer: Viewer): Promise<SetElectoralRollAnswer> {
    return this.proof.needFresh(viewer) ?? this.verb.end(viewer);
  }
}
