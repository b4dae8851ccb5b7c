import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { ChooseMail } from './choose-mail.service';
import { MyMailType } from './my-mail.type';

@Resolver()
export class ChooseMailResolver {
  constructor(private readonly verb: ChooseMail) {}

  @Query(() => MyMailType)
  @Access.member()
  myMail(@AskingViewer() { personId }: Viewer): Promise<MyMailType> {
    return this.verb.see(personId);
  }

  /** Of mails; one that has no texts is French. */
  @Mutation(() => MyMailType)
  @Access.member()
  chooseMailLanguage(
    @AskingViewer() { personId }: Viewer,
    @Args('language', { type: () => String }) language: string,
  ): Promise<MyMailType> {
    return this.verb.speak(personId, language);
  }

  @Mutation(() => MyMailType)
  @Access.member()
  stopFollowMails(
    @AskingViewer() { personId }: Viewer,
    @Args('stopped', { type: () => Boolean }) stopped: boolean,
  ): Promise<MyMailType> {
    return this.verb.stop(personId, stopped);
  }

  @Mutation(() => MyMailType)
  @Access.member()
  retryMyAddress(@AskingViewer() { personId }: Viewer): Promise<MyMailType> {
    return this.verb.retry(personId);
  }
}
