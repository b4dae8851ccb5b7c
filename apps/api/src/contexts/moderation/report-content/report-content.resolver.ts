import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import type { GraphqlContext } from '../../../platform/access/asking';
import { Config } from '../../../platform/config/config';
import { callerAddress } from '../../../platform/http/caller-address';
import { mailLanguage } from '../../../platform/mail/mail-text';
import { ReportContentInput } from './report-content.input';
import { type ReportContentAnswer, ReportContentResult } from './report-content.result';
import { ReportContent } from './report-content.service';

@Resolver()
export class ReportContentResolver {
  constructor(
    private readonly report: ReportContent,
    private readonly config: Config,
  ) {}

  /** Anybody may: with an account, without one, with an address for the outcome or without (DSA, art. 16). */
  @Mutation(() => ReportContentResult)
  @Access.public()
  async reportContent(
    @Context() { req }: GraphqlContext,
    @Args('input', { type: () => ReportContentInput }) input: ReportContentInput,
  ): Promise<ReportContentAnswer> {
    const viewer = await req.viewer();
    const address = callerAddress(req, this.config.proxies);
    const language = mailLanguage(req.headers['accept-language']);
    return this.report.execute({ viewer, address, language }, input);
  }
}
