import { Controller, Get, HttpException, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { isUuid } from '@parvis/kernel';
import { Access } from '../access/access.decorator';
import { AskingViewer } from '../access/asking-viewer.decorator';
import type { Viewer } from '../access/viewer';
import { NotFound } from '../graphql/refusals';
import { PHOTO_STATUS, type PhotoRefusal } from './photo-codes';
import { PhotoShelf } from './photo-shelf';
import { Photos } from './photos.store';
import { preparePhoto } from './prepare-photo';
import { receiveOne } from './receive-one';

const LIMIT_BYTES = 12 * 1024 * 1024;
const SIZES = new Set(['large.webp', 'small.webp']);

const refusal = (code: PhotoRefusal): HttpException => new HttpException({ code }, PHOTO_STATUS[code]);

@Controller('files/photos')
export class PhotosController {
  constructor(
    private readonly photos: Photos,
    private readonly shelf: PhotoShelf,
  ) {}

  /** Multipart, field `photo`, 12 MB at most. Answers 201 `{id, width, height}` or a 4xx `{code}`. */
  @Post()
  @Access.member()
  async send(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @AskingViewer() viewer: Viewer,
  ): Promise<{ id: string; width: number; height: number }> {
    const received = await receiveOne(request, response, { field: 'photo', limitBytes: LIMIT_BYTES });
    if ('refused' in received)
      throw refusal(received.refused === 'too_large' ? 'photo_too_large' : 'photo_missing');
    const prepared = await preparePhoto(received.bytes);
    if (!prepared.ok) throw refusal(prepared.error);
    const kept = await this.photos.keep(viewer.personId, prepared.value);
    if (!kept.ok) throw refusal(kept.error);
    const { id, width, height } = kept.value;
    return { id, width, height };
  }

  @Get(':id/:size')
  @Access.public()
  async show(
    @Param('id') id: string,
    @Param('size') size: string,
    @Res() response: Response,
    @AskingViewer() viewer: Viewer | null,
  ): Promise<void> {
    const photo = isUuid(id) && SIZES.has(size) ? await this.photos.find(id.toLowerCase()) : null;
    if (!photo || (!photo.attachedAt && photo.ownerId !== viewer?.personId)) throw new NotFound();
    response.set({
      'Content-Type': photo.contentType,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': photo.attachedAt ? 'public, max-age=31536000, immutable' : 'private, no-store',
    });
    const path = `${this.shelf.pathOf(photo.id)}/${size}`;
    response.sendFile(
      path,
      { root: this.shelf.folder, cacheControl: false, lastModified: false },
      (error) => {
        if (error && !response.headersSent) response.status(404).json({ code: 'NOT_FOUND' });
      },
    );
  }
}
