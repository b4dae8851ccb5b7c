import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { MeetingType } from '../see-meeting/meeting.type';
import { AttachDocumentInput } from './attach-document.input';
import { AttachDocumentResult, DocumentsSet } from './attach-document.result';
import { AttachDocument } from './attach-document.service';
import { MeetingDocumentType, MOST_MEETING_DOCUMENTS } from './meeting-document.type';
import { MeetingDocuments } from './meeting-documents.store';

@Resolver(() => MeetingType)
export class AttachDocumentResolver {
  constructor(
    private readonly verb: AttachDocument,
    private readonly documents: MeetingDocuments,
  ) {}

  @Mutation(() => AttachDocumentResult)
  @Access.within('meetings.prepare')
  attachMeetingDocument(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => AttachDocumentInput }) input: AttachDocumentInput,
  ): Promise<typeof AttachDocumentResult> {
    return this.verb.attach(viewer, input);
  }

  /** The file goes with it: nobody reads it any more. */
  @Mutation(() => DocumentsSet)
  @Access.within('meetings.prepare')
  removeMeetingDocument(
    @AskingViewer() viewer: Viewer,
    @Args('documentId', { type: () => ID }) documentId: string,
  ): Promise<DocumentsSet> {
    return this.verb.remove(viewer, documentId);
  }

  /** To read beforehand, in the order in which they were added; those for members are left out for others. */
  @AtMost(MOST_MEETING_DOCUMENTS)
  @ResolveField(() => [MeetingDocumentType], { name: 'documents' })
  @Access.inherit()
  toRead(
    @Parent() meeting: MeetingType,
    @AskingViewer() viewer: Viewer | null,
  ): Promise<MeetingDocumentType[]> {
    return this.documents.of(meeting, viewer);
  }
}
