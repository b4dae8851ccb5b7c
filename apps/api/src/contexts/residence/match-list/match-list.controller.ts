import { Controller, HttpCode, HttpException, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { fileRefused } from '../../../platform/files/file-codes';
import { receiveInMemory } from '../../../platform/files/receive/receive-in-memory';
import { type FieldFault, invalidInput } from '../../../platform/graphql/problem.type';
import { StrongProof } from '../../identity';
import { readGround } from '../record-list-ground/record-list-ground.service';
import { LIST_KINDS } from '../tables/residence-list-match.entity';
import { LIST_LIMITS } from './list-limits';
import { type ListReport, type ListSaid, MatchList } from './match-list.service';

const refused = (status: number, body: { code: string }): HttpException => new HttpException(body, status);

@Controller('files/town-list')
export class MatchListController {
  constructor(
    private readonly verb: MatchList,
    private readonly proof: StrongProof,
  ) {}

  /**
   * Multipart: `kind`, `reason`, then the list in the field `file`; never on disk. Answers 200 `ListReport`; 403, 413
   * or 422 `{code, column?, faults?}` when it is refused, and nobody was looked for.
   */
  @Post()
  @HttpCode(200)
  @Access('residence.match_list')
  async match(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @AskingViewer() viewer: Viewer,
  ): Promise<ListReport> {
    response.set('Cache-Control', 'no-store');
    const needed = this.proof.needFresh(viewer);
    if (needed) {
      // Not even read: what a browser sends must still arrive for it to hear the answer.
      request.resume();
      throw refused(403, { code: needed.code });
    }
    const received = await receiveInMemory(request, response, {
      field: 'file',
      mostBytes: LIST_LIMITS.bytes,
    });
    if ('refused' in received)
      throw fileRefused(received.refused === 'too_large' ? 'file_too_large' : 'file_missing');
    const { bytes, fields } = received;
    try {
      const said = readSaid(fields);
      if (Array.isArray(said)) throw refused(422, invalidInput(said));
      const answer = await this.verb.match(viewer, said, bytes);
      if (!answer.ok) throw refused(422, answer.error);
      return answer.value;
    } finally {
      bytes.fill(0);
    }
  }
}

function readSaid(fields: Readonly<Record<string, unknown>>): ListSaid | FieldFault[] {
  const faults: FieldFault[] = [];
  const kind = LIST_KINDS.find((one) => one === fields['kind']);
  if (!kind) faults.push({ field: 'kind', rule: 'unknown_choice' });
  const reason = readGround('reason', typeof fields['reason'] === 'string' ? fields['reason'] : '');
  if (typeof reason === 'object') faults.push(reason);
  return kind && typeof reason === 'string' ? { kind, reason } : faults;
}
