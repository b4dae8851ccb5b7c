import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { makePdf } from '../../../platform/documents/make-pdf';
import { type DocumentLanguage } from '../../../platform/documents/model/document-texts';
import { NotFound } from '../../../platform/graphql/refusals';
import { MeetingRights } from '../assemblies/meeting-rights.service';
import { attendanceDocument, noticeDocument, posterDocument } from './meeting-papers';
import { Papers } from './papers.store';

const PAPERS = {
  'convocation.pdf': noticeDocument,
  'emargement.pdf': attendanceDocument,
  'affiche.pdf': posterDocument,
} as const;

const isPaper = (name: string): name is keyof typeof PAPERS => Object.hasOwn(PAPERS, name);

/** What is printed for a meeting, and what a calendar imports. */
@Controller('files/seances/:id')
export class PapersController {
  constructor(
    private readonly papers: Papers,
    private readonly rights: MeetingRights,
  ) {}

  /** For calendars: of a meeting that was called. */
  @Get('seance.ics')
  @Access.public()
  async calendar(@Param('id') id: string, @Res() response: Response): Promise<void> {
    const paper = await this.papers.of(id);
    if (!paper || paper.meeting.state === 'draft') throw new NotFound();
    response.set({
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="seance-${paper.meeting.number}.ics"`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'public, max-age=60',
    });
    response.end(this.papers.calendar(paper));
  }

  /** PDF, for those who prepare the meeting: the sheet names everybody who may sit. */
  @Get(':name')
  @Access.within('meetings.prepare')
  async paper(
    @Param('id') id: string,
    @Param('name') name: string,
    @Query('langue') language: string | undefined,
    @AskingViewer() viewer: Viewer,
    @Res() response: Response,
  ): Promise<void> {
    const { space } = await this.rights.meeting(viewer, 'meetings.prepare', id);
    const paper = space && isPaper(name) ? await this.papers.of(id) : null;
    if (!paper || !isPaper(name)) throw new NotFound();
    const wanted: DocumentLanguage = language === 'en' ? 'en' : 'fr';
    const pdf = await makePdf(PAPERS[name](paper, wanted));
    response.set({
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="seance-${paper.meeting.number}-${name}"`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    });
    response.end(pdf);
  }
}
