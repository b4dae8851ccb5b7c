export { Ages, bandAt } from './ages/ages.store';
export { Grants, type NewGrant } from './grants/grants.store';
export { type Role, ROLES, STAFF_ROLES } from './grants/role';
export { RoleGrantEntity } from './grants/role-grant.entity';
export { identityPermissions } from './identity.access';
export { IdentityModule } from './identity.module';
export { People } from './people.store';
export { PersonEntity } from './person.entity';
export { identityProcessings } from './identity.privacy';
