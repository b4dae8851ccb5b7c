import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../../platform/config/config';
import { NeighbourhoodEntity } from './neighbourhood.entity';

/** The neighbourhoods of the town: a short list, read whole. */
@Injectable()
export class Neighbourhoods {
  constructor(
    private readonly source: DataSource,
    private readonly config: Config,
  ) {}

  inOrder(): Promise<NeighbourhoodEntity[]> {
    return this.source.manager.find(NeighbourhoodEntity, { order: { position: 'ASC', slug: 'ASC' } });
  }

  exists(slug: string): Promise<boolean> {
    return this.source.manager.existsBy(NeighbourhoodEntity, { slug });
  }

  /** Whether who lives there lives in the town: the map also shows places of the towns around. */
  async standing(slug: string): Promise<'in_town' | 'elsewhere' | 'unknown'> {
    const place = await this.source.manager.findOneBy(NeighbourhoodEntity, { slug });
    if (!place) return 'unknown';
    return place.municipality === this.config.town.name ? 'in_town' : 'elsewhere';
  }
}
