export { identityPermissions } from './identity.access';
export { IdentityModule } from './identity.module';
export { People } from './people.store';
export { PersonEntity, type Role } from './person.entity';
