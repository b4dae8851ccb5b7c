import type { PermissionTable } from '../../platform/access/permissions';

/** Roles of this first version; later ones come with their own grants. */
export const identityPermissions: PermissionTable = {};
