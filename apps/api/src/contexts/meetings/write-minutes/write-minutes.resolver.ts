import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { type MinutesAnswer, MinutesResult } from '../minutes/minutes.result';
import { SaveMinutesSectionInput } from './write-minutes.input';
import { WriteMinutes } from './write-minutes.service';

@Resolver()
export class WriteMinutesResolver {
  constructor(private readonly verb: WriteMinutes) {}

  /** A first text from what happened; asked again, what was written since stands. */
  @Mutation(() => MinutesResult)
  @Access.within('meetings.minutes')
  startMinutes(
    @AskingViewer() viewer: Viewer,
    @Args('meetingId', { type: () => ID }) meetingId: string,
  ): Promise<MinutesAnswer> {
    return this.verb.start(viewer, meetingId);
  }

  @Mutation(() => MinutesResult)
  @Access.within('meetings.minutes')
  saveMinutesSection(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => SaveMinutesSectionInput }) input: SaveMinutesSectionInput,
  ): Promise<MinutesAnswer> {
    return this.verb.save(viewer, input);
  }
}
