import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../platform/access/viewer';
import { invalidInput } from '../../../platform/graphql/problem.type';
import { ModerationDecisionEntity } from '../tables/moderation-decision.entity';
import { CaseDesk } from '../things/case-desk.service';
import { WriteDecision } from '../things/write-decision.service';
import { afterDecision } from './case-states';
import type { DecideCaseInput } from './decide-case.input';
import { caseMovedOn, caseOnAppeal, type CaseRefusal, notYoursToDecide } from './decide-case.result';
import { cleanDecision, decisionFaults } from './decision-draft';

/** A moderator keeps, hides, restores or publishes, with reasons; nobody does who has a part in it. */
@Injectable()
export class DecideCase {
  constructor(
    private readonly desk: CaseDesk,
    private readonly decisions: WriteDecision,
  ) {}

  execute(viewer: Viewer, input: DecideCaseInput): Promise<ModerationDecisionEntity | CaseRefusal> {
    return this.desk.inHand(input.caseId, viewer.personId, async (manager, atHand) => {
      if (atHand.conflict) return notYoursToDecide(atHand.conflict);
      if (atHand.held.version !== input.seenVersion) return caseMovedOn(atHand.held.version);
      if (atHand.appeals.length > 0) return caseOnAppeal();
      const state = afterDecision(atHand.thing.state, input.kind);
      if (!state) return caseMovedOn(atHand.held.version);
      const draft = cleanDecision(input);
      const faults = decisionFaults(draft);
      if (faults.length > 0) return invalidInput(faults);
      const { personId } = viewer;
      return this.decisions.write(manager, atHand, { personId, draft, state, overturned: null });
    });
  }
}
