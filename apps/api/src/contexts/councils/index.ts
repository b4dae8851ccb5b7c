export { bodySpace } from './bodies/body-spaces.service';
export { councilsFiles } from './councils.files';
export { councilsPermissions } from './councils.access';
export { CouncilsModule } from './councils.module';
export { councilsProcessings } from './councils.privacy';
