import { Global, Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications';
import { AnswerActResolver } from './answer-act/answer-act.resolver';
import { AskRecoveryResolver } from './ask-recovery/ask-recovery.resolver';
import { AskRecovery } from './ask-recovery/ask-recovery.service';
import { EndRoleResolver } from './end-role/end-role.resolver';
import { EndRole } from './end-role/end-role.service';
import { FindPersonResolver } from './find-person/find-person.resolver';
import { ChangeRole } from './give-role/change-role.service';
import { GiveRoleResolver } from './give-role/give-role.resolver';
import { GiveRole } from './give-role/give-role.service';
import { SeePendingActsResolver } from './see-pending-acts/see-pending-acts.resolver';
import { RefusedAttempts } from './refused-attempts/refused-attempts.service';
import { RoleGrants } from './see-roles/role-grants.store';
import { SeeRolesResolver } from './see-roles/see-roles.resolver';
import { GrantSpaces } from './spaces/grant-spaces.service';
import { TwoPeople } from './two-people/two-people.service';

@Global()
@Module({
  imports: [NotificationsModule],
  providers: [
    TwoPeople,
    GrantSpaces,
    RefusedAttempts,
    ChangeRole,
    ...[GiveRole, GiveRoleResolver, EndRole, EndRoleResolver],
    ...[AskRecovery, AskRecoveryResolver, AnswerActResolver],
    ...[SeePendingActsResolver, RoleGrants, SeeRolesResolver, FindPersonResolver],
  ],
  exports: [TwoPeople, GrantSpaces, RefusedAttempts],
})
export class RightsModule {}
