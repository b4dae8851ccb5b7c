export { NeighbourhoodEntity } from './neighbourhood.entity';
export { NeighbourhoodType } from './neighbourhood.type';
export { Neighbourhoods } from './neighbourhoods.store';
export { TerritoryModule } from './territory.module';
