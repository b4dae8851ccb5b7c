import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock/clock';
import { KeptDocumentEntity } from './kept-document.entity';

export type DocumentKey = Pick<KeptDocumentEntity, 'subject' | 'kind' | 'language'>;

/** Documents made once and kept. */
@Injectable()
export class KeptDocuments {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Keeps the first that comes: what was published does not change behind its digest. */
  async keep(key: DocumentKey, content: Buffer): Promise<void> {
    const sha256 = createHash('sha256').update(content).digest('hex');
    await this.source.query(
      `INSERT INTO kept_document (subject, kind, language, content, bytes, sha256, made_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (subject, kind, language) DO NOTHING`,
      [key.subject, key.kind, key.language, content, content.length, sha256, this.clock.now()],
    );
  }

  /** Without their bytes, in a steady order. */
  about(subject: string): Promise<KeptDocumentEntity[]> {
    return this.source.manager.find(KeptDocumentEntity, {
      where: { subject },
      order: { kind: 'ASC', language: 'DESC' },
    });
  }

  find(key: DocumentKey): Promise<KeptDocumentEntity | null> {
    return this.source.manager.findOneBy(KeptDocumentEntity, key);
  }

  async contentOf(id: string): Promise<Buffer> {
    const { content } = await this.source.manager.findOneOrFail(KeptDocumentEntity, {
      select: { content: true },
      where: { id },
    });
    return content;
  }
}
