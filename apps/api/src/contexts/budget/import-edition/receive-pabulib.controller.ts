import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Controller, HttpCode, HttpException, Post, Query, Req, Res } from '@nestjs/common';
import { DEFAULT_MAX_BYTES } from '@parvis/pabulib';
import type { Request, Response } from 'express';
import { Access } from '../../../platform/access/access.decorator';
import { FileShelf } from '../../../platform/files/file-shelf';
import { receiveFile } from '../../../platform/files/receive/receive-file';
import { ThreadStopped } from '../work-in-thread/run-in-thread';
import { type ElectionSummary, summaryOf } from './summary';
import { Uploads } from './uploads.store';

const tooBig = (size: number): HttpException =>
  new HttpException(
    { code: 'too_big', line: 0, field: '', value: String(size), limit: DEFAULT_MAX_BYTES },
    413,
  );

@Controller('files/pabulib')
export class ReceivePabulibController {
  constructor(
    private readonly uploads: Uploads,
    private readonly shelf: FileShelf,
  ) {}

  /**
   * Multipart, field `file`, 64 MiB at most; `?encoding=latin1` reads the file of an old spreadsheet.
   * Answers 200 `{uploadId, summary}`; 413 or 422 `{code, line, field, value, limit}` when the file is refused.
   */
  @Post()
  @HttpCode(200)
  @Access('budget.import')
  async receive(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Query('encoding') encoding?: string,
  ): Promise<{ uploadId: string; summary: ElectionSummary }> {
    const bytes = await this.bytesOf(request, response);
    const kept = await this.read(bytes, encoding === 'latin1' ? 'latin1' : 'utf-8');
    if ('problem' in kept) throw new HttpException(kept.problem, 422);
    return { uploadId: kept.id, summary: summaryOf(kept.election) };
  }

  private bytesOf(request: Request, response: Response): Promise<Buffer> {
    return this.shelf.aside(async (folder) => {
      const where = { field: 'file', mostBytes: DEFAULT_MAX_BYTES, path: join(folder, 'received') };
      const received = await receiveFile(request, response, where);
      if (!('refused' in received)) return readFile(received.path);
      const announced = Number(request.headers['content-length'] ?? 0);
      if (received.refused === 'too_large') throw tooBig(announced || DEFAULT_MAX_BYTES + 1);
      if (received.refused === 'disk_full')
        throw new HttpException({ code: 'disk_full', line: 0, field: '', value: '' }, 507);
      throw new HttpException({ code: 'no_file', line: 0, field: 'file', value: '' }, 400);
    });
  }

  private async read(bytes: Buffer, encoding: 'utf-8' | 'latin1'): ReturnType<Uploads['keep']> {
    try {
      return await this.uploads.keep(bytes, encoding);
    } catch (error) {
      if (!(error instanceof ThreadStopped)) throw error;
      // A file small enough in bytes and still too heavy to read: millions of empty ballots.
      return { problem: { code: 'too_big', line: 0, field: '', value: String(bytes.length) } };
    }
  }
}
