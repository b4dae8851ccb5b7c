import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { AttachDocumentInput } from './attach-document.input';
import { AttachDocumentResult, DocumentsSet } from './attach-document.result';
import { AttachDocument } from './attach-document.service';
import { MeetingDocumentType, MOST_MEETING_DOCUMENTS } from './meeting-document.type';
import { MeetingDocuments } from './meeting-documents.store';

@Resolver()
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

  /** To read for one meeting, in the order in which they were added; those for members are left out for others. */
  @AtMost(MOST_MEETING_DOCUMENTS)
  @Query(() => [MeetingDocumentType])
  @Access.public()
  meetingDocuments(
    @Args('assembly', { type: () => String }) kind: string,
    @Args('slug', { type: () => String }) slug: string,
    @Args('number', { type: () => Int }) number: number,
    @AskingViewer() viewer: Viewer | null,
  ): Promise<MeetingDocumentType[]> {
    return this.documents.of({ kind, slug, number }, viewer);
  }
}
