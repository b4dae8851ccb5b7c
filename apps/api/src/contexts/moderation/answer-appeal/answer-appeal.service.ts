import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../platform/access/viewer';
import { invalidInput } from '../../../platform/graphql/problem.type';
import { afterDecision } from '../decide-case/case-states';
import { caseMovedOn, type CaseRefusal, notYoursToDecide } from '../decide-case/decide-case.result';
import { cleanDecision, decisionFaults } from '../decide-case/decision-draft';
import { ModerationDecisionEntity } from '../tables/moderation-decision.entity';
import { CaseDesk } from '../things/case-desk.service';
import { WriteDecision } from '../things/write-decision.service';
import type { AnswerAppealInput } from './answer-appeal.input';

/** Somebody else than who decided reads the last decision again: it stands, or what it did is undone. */
@Injectable()
export class AnswerAppeal {
  constructor(
    private readonly desk: CaseDesk,
    private readonly decisions: WriteDecision,
  ) {}

  execute({ personId }: Viewer, input: AnswerAppealInput): Promise<ModerationDecisionEntity | CaseRefusal> {
    return this.desk.inHand(input.caseId, personId, async (manager, atHand) => {
      const { last, appeals, thing, held } = atHand;
      if (!last || appeals.length === 0) return caseMovedOn(held.version);
      if (atHand.conflict) return notYoursToDecide(atHand.conflict);
      if (held.version !== input.seenVersion) return caseMovedOn(held.version);
      const { overturned } = input;
      const undone = last.kind === 'hide' ? 'restore' : 'hide';
      // A decision that stands keeps the reason and the article that it had.
      const { reason, ground, groundText } = overturned ? input : last;
      const kind = overturned ? undone : last.kind;
      const state = overturned ? afterDecision(thing.state, kind) : thing.state;
      if (!state) return caseMovedOn(held.version);
      const draft = cleanDecision({ kind, reason, ground, groundText, facts: input.facts });
      const faults = decisionFaults(draft);
      if (faults.length > 0) return invalidInput(faults);
      return this.decisions.write(manager, atHand, { personId, draft, state, overturned });
    });
  }
}
