import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { MinutesSectionEntity } from './tables/minutes-section.entity';
import { MinutesTextEntity } from './tables/minutes-text.entity';
import type { WrittenSection } from './tables/minutes-version.entity';

export interface StandingSection extends WrittenSection {
  readonly id: string;
  readonly position: number;
  readonly version: number;
}

/** The sections with the text that stands, in order: one statement. */
export async function standingText(manager: EntityManager, minutesId: string): Promise<StandingSection[]> {
  return manager
    .createQueryBuilder(MinutesSectionEntity, 'section')
    .innerJoin(
      MinutesTextEntity,
      'written',
      'written.section_id = section.id AND written.version = section.version',
    )
    .select('section.id', 'id')
    .addSelect('section.position', 'position')
    .addSelect('section.title', 'title')
    .addSelect('section.version', 'version')
    .addSelect('written.text', 'text')
    .where('section.minutes_id = :minutesId', { minutesId })
    .orderBy('section.position')
    .getRawMany<StandingSection>();
}

/** SHA-256 of titles and texts in order, as JSON, in hexadecimal: whoever holds the published text can make it again. */
export function digestOf(sections: readonly WrittenSection[]): string {
  const told = sections.map(({ title, text }) => [title, text]);
  return createHash('sha256').update(JSON.stringify(told)).digest('hex');
}
