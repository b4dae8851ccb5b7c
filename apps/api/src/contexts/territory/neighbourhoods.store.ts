import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { NeighbourhoodEntity } from './neighbourhood.entity';

/** The neighbourhoods of the town: a short list, read whole. */
@Injectable()
export class Neighbourhoods {
  constructor(private readonly source: DataSource) {}

  inOrder(): Promise<NeighbourhoodEntity[]> {
    return this.source.manager.find(NeighbourhoodEntity, { order: { position: 'ASC', slug: 'ASC' } });
  }

  exists(slug: string): Promise<boolean> {
    return this.source.manager.existsBy(NeighbourhoodEntity, { slug });
  }
}
