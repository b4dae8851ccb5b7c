import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { ResidenceListGroundEntity } from '../tables/residence-list-ground.entity';

/** The legal ground on which the electoral roll may be compared, where there is one. */
@Injectable()
export class ListGrounds {
  constructor(private readonly source: DataSource) {}

  inForce(manager: EntityManager = this.source.manager): Promise<ResidenceListGroundEntity | null> {
    return manager.findOneBy(ResidenceListGroundEntity, { kind: 'electoral_roll', endedAt: IsNull() });
  }
}
