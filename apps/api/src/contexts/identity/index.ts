export { identityPermissions } from './identity.access';
export { IdentityModule } from './identity.module';
export { PersonEntity, type Role } from './person.entity';
