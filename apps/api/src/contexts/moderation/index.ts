export { BlockedForNow } from './blocks/blocked-for-now.type';
export { Blocks } from './blocks/blocks.store';
export { moderationPermissions } from './moderation.access';
export { moderationProcessings } from './moderation.privacy';
export { ModerationModule } from './moderation.module';
export { ModeratedKind, ModeratedKinds, type ModeratedThing } from './things/moderated-kinds.store';
export { Moderators } from './things/moderators.store';
export { type CaseState } from './tables/moderation-case.entity';
