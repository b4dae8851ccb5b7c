import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { GrantSpaces } from '../rights';
import { EditionEntity } from './tables/edition.entity';

/** The space of an edition: a role given there counts nowhere else. */
export const editionSpace = (id: string): string => `edition:${id}`;

/** Says to whoever gives roles that an edition is a place of its own. */
@Injectable()
export class EditionSpaces implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly spaces: GrantSpaces,
  ) {}

  onModuleInit(): void {
    this.spaces.register('edition', () => this.list());
  }

  /** Editions held here, the newest first. */
  private async list(): Promise<{ space: string; name: string }[]> {
    const editions = await this.source.manager.find(EditionEntity, {
      select: { id: true, name: true },
      where: { origin: 'held' },
      order: { slug: 'DESC', id: 'ASC' },
      take: 100,
    });
    return editions.map(({ id, name }) => ({ space: editionSpace(id), name }));
  }
}
