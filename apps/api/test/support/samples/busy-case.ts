import { createHash } from 'node:crypto';
import { PersonEntity } from '../../../src/contexts/identity/person.entity';
import { ModerationAppealEntity } from '../../../src/contexts/moderation/tables/moderation-appeal.entity';
import { ModerationCaseEntity } from '../../../src/contexts/moderation/tables/moderation-case.entity';
import { ModerationDecisionEntity } from '../../../src/contexts/moderation/tables/moderation-decision.entity';
import { ModerationReportEntity } from '../../../src/contexts/moderation/tables/moderation-report.entity';
import { PersonBlockEntity } from '../../../src/contexts/moderation/tables/person-block.entity';
import type { TestApi } from '../api';

/** The case of a busy town: known by the town's name. */
export function busyCaseId(slug: string): string {
  const hex = createHash('sha256').update(slug).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A case for each number; the first has as many reports, decisions and appeals. */
export async function aBusyCase(
  api: TestApi,
  slug: string,
  numbers: readonly number[],
  authorId: string | null,
): Promise<void> {
  const { manager } = api.source;
  const at = new Date();
  const caseId = busyCaseId(slug);
  const proposals = await manager.query<{ id: string }[]>(
    `SELECT proposal.id FROM proposal JOIN edition ON edition.id = edition_id WHERE slug = $1 ORDER BY number`,
    [slug],
  );
  await manager.insert(
    ModerationCaseEntity,
    proposals.map(({ id }, index) => ({
      ...(index === 0 ? { id: caseId } : {}),
      ...{ subjectKind: 'proposal', subjectId: id, authorId, title: slug, path: '/', openedAt: at },
      waitingSince: at,
    })),
  );
  for (const version of numbers) {
    const { id: personId } = await manager.save(manager.create(PersonEntity, { displayName: slug }));
    const words = { facts: 'f', titleThen: 't', textThen: 't' };
    const decision = manager.create(ModerationDecisionEntity, {
      ...{ caseId, version, kind: 'hide', reason: 'other', ground: 'law', groundText: 'a' },
      ...{ ...words, decidedBy: personId, decidedAt: at },
    });
    const { id: decisionId } = await manager.save(decision);
    const appeal = { party: 'author' as const, text: 'x', appealedAt: at };
    await manager.insert(ModerationAppealEntity, {
      ...appeal,
      decisionId,
      appellantId: authorId ?? personId,
    });
    await manager.insert(PersonBlockEntity, {
      ...{ personId, state: 'proposed', reason: 'other', facts: 'f', days: 1, proposedAt: at },
    });
    const reason = (['insult', 'minor', 'other'] as const)[version % 3] ?? 'other';
    await manager.insert(ModerationReportEntity, {
      ...{ caseId, reporterId: personId, reason, note: '', reportedAt: at },
    });
  }
}
