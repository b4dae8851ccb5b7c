import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SignInLimits } from '../../identity';
import { Access } from '../../../platform/access/access.decorator';
import type { GraphqlContext } from '../../../platform/access/asking';
import { AnswerOpinionInput } from './answer-opinion.input';
import { AnswerCodeResult, AnswerOpinionResult, OfficeTurnType } from './answer-opinion.result';
import { AnswerOpinion } from './answer-opinion.service';
import { SeeOfficeTurn } from './see-office-turn.service';
import { SendAnswerCode } from './send-answer-code.service';

@Resolver()
export class AnswerOpinionResolver {
  constructor(
    private readonly seeing: SeeOfficeTurn,
    private readonly codes: SendAnswerCode,
    private readonly answering: AnswerOpinion,
    private readonly limits: SignInLimits,
  ) {}

  /** For whoever holds the link, else null. */
  @Query(() => OfficeTurnType, { nullable: true })
  @Access.public()
  officeTurn(
    @Args('link', { type: () => String }) link: string,
    @Context() { req }: GraphqlContext,
  ): Promise<OfficeTurnType | null> {
    req.keepPrivate?.('the link of a mail');
    return this.seeing.find(link);
  }

  /** Sends a code to the official address of the office. */
  @Mutation(() => AnswerCodeResult)
  @Access.public()
  async sendAnswerCode(
    @Args('link', { type: () => String }) link: string,
    @Context() { req }: GraphqlContext,
  ): Promise<typeof AnswerCodeResult> {
    return (await this.limits.consume('code_request', { request: req })) ?? this.codes.request(link);
  }

  /** With the link and the code: once, and for good. */
  @Mutation(() => AnswerOpinionResult)
  @Access.public()
  async answerOpinion(
    @Args('input', { type: () => AnswerOpinionInput }) input: AnswerOpinionInput,
    @Context() { req }: GraphqlContext,
  ): Promise<typeof AnswerOpinionResult> {
    const tooMany = await this.limits.consume('code_guess', { request: req });
    if (tooMany) return tooMany;
    const answer = await this.answering.answer(input);
    return answer === 'answered' ? this.seeing.byLink(input.link) : answer;
  }
}
