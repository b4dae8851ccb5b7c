import { Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { NotFound } from '../../../platform/graphql/refusals';
import { countPersonalRows } from '../../../platform/privacy/count-personal-rows';
import { LeavingRules } from '../erase-me/leaving-rules.store';
import { Exports } from '../export-my-data/exports.store';
import { Subjects } from '../subjects.store';
import { MyDataType } from './my-data.type';

@Resolver()
export class SeeMyDataResolver {
  constructor(
    private readonly source: DataSource,
    private readonly subjects: Subjects,
    private readonly rules: LeavingRules,
    private readonly exports: Exports,
  ) {}

  @Query(() => MyDataType)
  @Access.member()
  async myData(@AskingViewer() { personId, displayName }: Viewer): Promise<MyDataType> {
    return this.source.transaction(async (manager) => {
      const subject = await this.subjects.find(manager, personId);
      if (!subject) throw new NotFound();
      return Object.assign(new MyDataType(), {
        subject: personId,
        displayName,
        rows: await countPersonalRows(this.source, manager, subject),
        lastExport: await this.exports.lastOf(manager, personId),
        refusal: await this.rules.refusal(manager, personId),
      });
    });
  }
}
