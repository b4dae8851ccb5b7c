import { Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Access } from '../../../platform/access/access.decorator';
import { personColumns, type TableClass } from '../../../platform/privacy/personal-data';
import { shownProperties, tableUses } from '../../../platform/privacy/personal-tables';
import { ApplyRetention } from '../apply-retention/apply-retention.service';
import { type RetentionLine, RetentionReportEntity } from '../apply-retention/retention-report.entity';
import { ErasureRecordEntity } from '../erase-me/erasure-record.entity';
import { DataExportEntity } from '../export-my-data/data-export.entity';
import { type OverseenUse, PrivacyDeskType, type RetentionLineType } from './privacy-desk.type';

@Resolver()
export class OverseePrivacyResolver {
  constructor(
    private readonly source: DataSource,
    private readonly retention: ApplyRetention,
  ) {}

  @Query(() => PrivacyDeskType)
  @Access('privacy.oversee')
  async privacyDesk(): Promise<PrivacyDeskType> {
    const { manager } = this.source;
    const newest = { order: { at: 'DESC' } } as const;
    const reports = await manager.find(RetentionReportEntity, { ...newest, take: 10 });
    const erasures = await manager.find(ErasureRecordEntity, { ...newest, take: 50 });
    return Object.assign(new PrivacyDeskType(), {
      uses: this.uses(),
      due: (await this.retention.run({ dryRun: true })).map(toLine),
      reports: reports.map(({ at, lines }) => ({ at, lines: lines.map(toLine) })),
      erasures: erasures.map(({ at, cause, lines }) => ({ at, cause, lines: [...lines] })),
      exportsKept: await manager.count(DataExportEntity),
    });
  }

  private uses(): OverseenUse[] {
    return tableUses(this.source).map((one) => ({
      processing: one.use.processing,
      table: one.meta.tableName,
      columns: [...personColumns(one.meta.target as TableClass), ...shownProperties(one)],
      erasure: one.use.erasure,
      ground: one.use.ground ?? null,
      exported: one.use.exported !== false,
      purged: Boolean(one.use.purge),
    }));
  }
}

const toLine = ({ limit, ...line }: RetentionLine): RetentionLineType => ({
  ...line,
  limit: new Date(limit),
});
