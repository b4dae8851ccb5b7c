import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readRows } from '../../../platform/database/read-rows';
import { type MailLanguage, mailLanguage, mailSubject } from '../../../platform/mail/mail-text';
import { Followables, type ThingRef } from '../follow/followables.service';
import { paramsOf, templateOf } from '../shown-message';
import type { MessageEntity } from '../tables/message.entity';
import type { MessagePageType, MessageType } from './message.type';

/** Counting stops here: « 99+ » says enough in a header. */
const COUNTED = 100;

type Line = Pick<MessageEntity, 'id' | 'template' | 'params' | 'kind' | 'at'> & {
  thing: string;
  read: boolean;
};
interface Counts {
  total: number;
  unread: number;
  language: string;
}

/** A person's messages, as she reads them. */
@Injectable()
export class Messages {
  constructor(
    private readonly source: DataSource,
    private readonly followables: Followables,
  ) {}

  /** Newest first, in the language wanted, else in that of her messages. One statement, and one for each kind of thing that they are about. */
  async page(
    personId: string,
    wanted: MailLanguage | null,
    { first, skip }: { first: number; skip: number },
  ): Promise<MessagePageType> {
    const rows = await readRows<(Line | { id: null }) & Counts>(
      this.source,
      `SELECT counted.*, page.* FROM
         (SELECT count(*)::int AS total, count(*) FILTER (WHERE read_at IS NULL)::int AS unread,
                 (SELECT language FROM person WHERE id = $1) AS language
            FROM message WHERE person_id = $1) counted
         LEFT JOIN (SELECT id, template, params, kind, thing_id AS thing, at, read_at IS NOT NULL AS read
                      FROM message WHERE person_id = $1 ORDER BY at DESC, id LIMIT $2 OFFSET $3) page ON true
        ORDER BY page.at DESC, page.id`,
      [personId, first, Math.max(skip, 0)],
    );
    const lines = rows.filter((row): row is Line & Counts => row.id !== null);
    const refOf = ({ kind, thing }: Line): ThingRef | null => kind && { kind, id: thing };
    const things = await this.followables.describe(lines.map(refOf).filter((ref) => ref !== null));
    const language = wanted ?? mailLanguage(rows[0]?.language);
    const items = lines.map((line) => shown(line, language, paramsOf(line, things.of(refOf(line)))));
    return { items, totalItems: rows[0]?.total ?? 0, unread: rows[0]?.unread ?? 0, language };
  }

  /** At most a hundred, by an index of what is unread: asked on every page of a signed-in person. */
  async unread(personId: string): Promise<number> {
    const [row] = await readRows<{ unread: number }>(
      this.source,
      `SELECT count(*)::int AS unread
         FROM (SELECT 1 FROM message WHERE person_id = $1 AND read_at IS NULL LIMIT ${COUNTED}) line`,
      [personId],
    );
    return row?.unread ?? 0;
  }
}

function shown(line: Line, language: MailLanguage, params: ReturnType<typeof paramsOf>): MessageType {
  const template = templateOf(line);
  const { id, at, read } = line;
  return {
    id,
    at,
    read,
    sentence: template && params && mailSubject(template, language, params),
    path: params?.['path'] ?? null,
  };
}
