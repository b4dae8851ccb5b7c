import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { Clock } from '../../../platform/clock/clock';
import { FileShelf } from '../../../platform/files/file-shelf';
import { runInThread } from '../work-in-thread/run-in-thread';
import type { ReadElection } from '../work-in-thread/read-upload';
import type { UploadProblem } from '../work-in-thread/thread-task';

export interface KeptUpload {
  readonly election: ReadElection;
  /** The canonical `.pb` text, UTF-8, gzip. */
  readonly pabulib: Buffer;
}

const READ_LIMITS = { seconds: 120, memoryMegabytes: 1536 };
const A_DAY_MS = 86_400_000;

/** Files read and waiting for the administrator's choice of a name and a rule; kept for a day, on this disk. */
@Injectable()
export class Uploads {
  private readonly folder: string;

  constructor(
    shelf: FileShelf,
    private readonly clock: Clock,
  ) {
    this.folder = join(shelf.folder, 'work', 'pabulib');
  }

  /** Reads a file in a thread and keeps what is needed of it. Answers its id, or what is wrong with the file. */
  async keep(
    bytes: Uint8Array,
    encoding: 'utf-8' | 'latin1',
  ): Promise<{ id: string; election: ReadElection } | { problem: UploadProblem }> {
    await mkdir(this.folder, { recursive: true });
    await this.removeOld();
    const id = randomUUID();
    const canonicalPath = join(this.folder, `${id}.pb.gz`);
    const answer = await runInThread({ kind: 'read', bytes, canonicalPath, encoding }, READ_LIMITS);
    if ('problem' in answer) return answer;
    await writeFile(join(this.folder, `${id}.json`), JSON.stringify(answer.election));
    return { id, election: answer.election };
  }

  /** Null when the id is unknown, or a day old. */
  async find(id: string): Promise<KeptUpload | null> {
    if (!isUuid(id)) return null;
    try {
      const election = JSON.parse(await readFile(join(this.folder, `${id}.json`), 'utf8')) as ReadElection;
      return { election, pabulib: await readFile(join(this.folder, `${id}.pb.gz`)) };
    } catch (error) {
      if ((error as { code?: string }).code === 'ENOENT') return null;
      throw error;
    }
  }

  private async removeOld(): Promise<void> {
    const before = this.clock.now().getTime() - A_DAY_MS;
    for (const name of await readdir(this.folder)) {
      const path = join(this.folder, name);
      const known = await stat(path).catch(() => null);
      if (known && known.mtimeMs < before) await rm(path, { force: true });
    }
  }
}
