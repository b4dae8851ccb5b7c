import { Controller, Delete, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import type { Request, Response } from 'express';
import { Access } from '../access/access.decorator';
import { AskingViewer } from '../access/asking-viewer.decorator';
import type { Viewer } from '../access/viewer';
import { NotFound } from '../graphql/refusals';
import { answerFile } from './answer/answer-file';
import { FileDesk } from './file-desk.service';
import { fileRefused } from './file-codes';
import { FileShelf } from './file-shelf';
import { KeptFiles } from './kept-files.store';
import type { StoredFileEntity } from './stored-file.entity';

/** What a sender is told of a file that was kept. */
type Kept = Pick<StoredFileEntity, 'id' | 'kind' | 'name' | 'bytes' | 'width' | 'height'>;

@Controller('files')
export class FilesController {
  constructor(
    private readonly desk: FileDesk,
    private readonly files: KeptFiles,
    private readonly shelf: FileShelf,
  ) {}

  /** Multipart, one file in the field `file`. Answers 201 `{id, kind, name, bytes, width, height}` or a 4xx, 507 `{code}`. */
  @Post(':keeping')
  @Access.member()
  async send(
    @Param('keeping') keeping: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @AskingViewer() viewer: Viewer,
  ): Promise<Kept> {
    const kept = await this.desk.receive({ keeping, viewer, request, response });
    if (!kept.ok) throw fileRefused(kept.error);
    const { id, kind, name, bytes, width, height } = kept.value;
    return { id, kind, name, bytes, width, height };
  }

  /** GET and HEAD. What one may not see does not exist. */
  @Get(':keeping/:id/:part')
  @Access.public()
  async show(
    @Param() { keeping, id, part }: { keeping: string; id: string; part: string },
    @Req() request: Request,
    @Res() response: Response,
    @AskingViewer() viewer: Viewer | null,
  ): Promise<void> {
    const sight = await this.desk.sightOf({ keeping, id, part }, viewer);
    if (!sight) throw new NotFound();
    await answerFile(this.shelf, sight, request, response);
  }

  /** A draft is taken back by its sender; what is attached stays. */
  @Delete(':keeping/:id')
  @HttpCode(204)
  @Access.member()
  async takeBack(
    @Param('keeping') keeping: string,
    @Param('id') id: string,
    @AskingViewer() viewer: Viewer,
  ): Promise<void> {
    const gone = isUuid(id) && (await this.files.takeBack(keeping, id.toLowerCase(), viewer.personId));
    if (!gone) throw new NotFound();
  }
}
