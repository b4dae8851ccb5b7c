import { Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { Config } from '../../../platform/config/config';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { Processings } from '../../../platform/privacy/processings';
import { LegalNoticeType } from './legal-notice.type';
import { ProcessingType } from './processing.type';

@Resolver()
export class SeeRegisterResolver {
  constructor(
    private readonly processings: Processings,
    private readonly config: Config,
  ) {}

  /** The register of processings; the demonstration's own lines show in a demonstration only. */
  @AtMost(100)
  @Query(() => [ProcessingType])
  @Access.public()
  processingRegister(): ProcessingType[] {
    return this.processings
      .entries()
      .filter(([key]) => this.config.demo || !key.startsWith('demonstration'))
      .map(([key, { ground, article, retention, seenBy, sources }]) => {
        const { after, days = null, months = null, years = null } = retention;
        const kept = { after, days, months, years };
        return { key, ground, article, retention: kept, seenBy: [...seenBy], sources: [...sources] };
      });
  }

  @Query(() => LegalNoticeType)
  @Access.public()
  legalNotice(): LegalNoticeType {
    const { env, town } = this.config;
    return {
      town: town.name,
      publisher: env.PARVIS_LEGAL_PUBLISHER ?? null,
      director: env.PARVIS_LEGAL_DIRECTOR ?? null,
      host: env.PARVIS_LEGAL_HOST ?? null,
      contact: env.PARVIS_LEGAL_CONTACT ?? null,
      dpo: env.PARVIS_DPO_CONTACT ?? null,
    };
  }
}
