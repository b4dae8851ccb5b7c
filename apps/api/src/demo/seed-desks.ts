import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AppealDecision } from '../contexts/moderation/appeal-decision/appeal-decision.service';
import { DecideCase } from '../contexts/moderation/decide-case/decide-case.service';
import { ModerationDecisionKind } from '../contexts/moderation/decide-case/decide-case.input';
import { ReportContent } from '../contexts/moderation/report-content/report-content.service';
import { AskLetter } from '../contexts/residence/ask-letter/ask-letter.service';
import { GiveRole } from '../contexts/rights/give-role/give-role.service';
import type { SetClock } from '../platform/clock/clock';
import type { Viewer } from '../platform/access/viewer';
import { townDay } from '../platform/clock/town-day';
import { done, viewerOf } from './as-person';
import { atHour, DAY } from './seed-rows';

type As = (name: string) => Promise<Viewer>;

/**
 * Something waits on each desk of the management, so that whoever opens it sees how it works: reports, an appeal that
 * somebody else must answer, letters to print, a role that a second person confirms. Through the product's own verbs.
 */
export async function seedDesks(app: INestApplicationContext, clock: SetClock, today: Date): Promise<void> {
  const source = app.get(DataSource);
  const as: As = (name) => viewerOf(source, name);
  await moderation(app, as, { clock, today });
  await letters(app.get(AskLetter), as);
  const asked = await app.get(GiveRole).give(
    {
      personId: (await as('Camille V.')).personId,
      role: 'administrator',
      space: 'town',
      lastDay: townDay(new Date(today.getTime() + 30 * DAY)),
      reason: 'Remplacer Dominique T. pendant ses congés.',
    },
    await as('Dominique T.'),
  );
  done(asked, 'actId');
}

async function moderation(
  app: INestApplicationContext,
  as: As,
  { clock, today }: { clock: SetClock; today: Date },
): Promise<void> {
  const source = app.get(DataSource);
  const report = async (number: number, name: string | null, reason: string, note: string) => {
    const [idea] = (await source.query(
      `SELECT proposal.id FROM proposal JOIN edition ON edition.id = edition_id
        WHERE edition.slug = 'cahors-2028' AND proposal.number = $1`,
      [number],
    )) as { id: string }[];
    const viewer = name === null ? null : await as(name);
    const by = { viewer, address: '192.0.2.1', language: 'fr' } as const;
    const told = { kind: 'proposal', subjectId: idea?.id ?? '', reason, note };
    done(await app.get(ReportContent).execute(by, told), 'outcomeTold');
  };
  clock.set(atHour(today, -3, 9));
  await report(2, 'Inès M.', 'off_topic', 'Un banc n’a pas sa place dans un budget d’investissement.');
  clock.set(atHour(today, -2, 14));
  const [{ id: caseId } = { id: '' }] = (await source.query('SELECT id FROM moderation_case')) as {
    id: string;
  }[];
  const decision = done(
    await app.get(DecideCase).execute(await as('Noémie L.'), {
      caseId,
      kind: ModerationDecisionKind.KEEP,
      facts: 'Un banc public est un équipement de la ville : l’idée est dans le sujet.',
      seenVersion: 0,
    }),
    'decidedAt',
  );
  clock.set(atHour(today, -1, 10));
  const appeal = {
    decisionId: decision.id,
    text: 'Le marronnier est dans une cour privée : ce n’est pas un équipement de la ville.',
  };
  done(await app.get(AppealDecision).execute(await as('Inès M.'), appeal), 'appealedAt');
  await report(4, null, 'other', 'Le chemin du stade n’appartient pas à la ville, il me semble.');
  clock.set(today);
  await report(1, 'Rachid K.', 'off_topic', 'Les écoles dépendent déjà d’un autre budget.');
}

async function letters(verb: AskLetter, as: As): Promise<void> {
  const city = 'Cahors';
  const postcode = '46000';
  for (const [name, street] of [
    ['Aïssata D.', '3 rue Imaginaire'],
    ['Yanis B.', '12 allée des Exemples'],
  ] as const)
    done(await verb.ask(await as(name), { name, street, postcode, city }), 'proofs');
}
