export { RightsModule } from './rights.module';
export { rightsPermissions } from './rights.access';
export { reasonFaults } from './give-role/give-role.form';
export {
  MOST_ATTEMPTS,
  RefusedAttempts,
  type ShownAttempt,
} from './refused-attempts/refused-attempts.service';
export { GrantSpaces } from './spaces/grant-spaces.service';
export { PendingActEntity } from './two-people/pending-act.entity';
export { type NewAct, TwoPeople, type TwoPeopleKind } from './two-people/two-people.service';
