import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { MyModerationType, StatementType } from './statement.type';
import { Statements } from './statements.store';

@Resolver()
export class SeeStatementsResolver {
  constructor(private readonly statements: Statements) {}

  @Query(() => MyModerationType)
  @Access.member()
  myModeration(@AskingViewer() viewer: Viewer): Promise<MyModerationType> {
    return this.statements.of(viewer.personId);
  }

  /** Null: there is none, or it concerns others. */
  @Query(() => StatementType, { nullable: true })
  @Access.member()
  moderationStatement(
    @AskingViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<StatementType | null> {
    return this.statements.one(viewer.personId, id);
  }
}
