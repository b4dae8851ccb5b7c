export { NeighbourhoodEntity } from './neighbourhood.entity';
export { NeighbourhoodType } from './neighbourhood.type';
export { Neighbourhoods } from './neighbourhoods.store';
export { TerritoryModule } from './territory.module';
export { TownLookEntity } from './town-look.entity';
export { TownLook } from './town-look.store';
