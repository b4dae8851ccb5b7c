import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { GrantSpaces } from '../../rights';
import { BodyEntity } from '../tables/body.entity';

/** The space of a body: a role given there counts nowhere else. */
export const bodySpace = (id: string): string => `body:${id}`;

/** Says to whoever gives roles that a body is a place of its own. */
@Injectable()
export class BodySpaces implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly spaces: GrantSpaces,
  ) {}

  onModuleInit(): void {
    this.spaces.register('body', () => this.list());
  }

  /** The newest first. */
  private async list(): Promise<{ space: string; name: string }[]> {
    const bodies = await this.source.manager.find(BodyEntity, {
      select: { id: true, name: true },
      order: { foundedAt: 'DESC', id: 'ASC' },
      take: 100,
    });
    return bodies.map(({ id, name }) => ({ space: bodySpace(id), name }));
  }
}
