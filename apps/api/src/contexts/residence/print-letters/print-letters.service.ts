import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull, MoreThan, Not } from 'typeorm';
import { AuditTrail, SeenBy } from '../../audit';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { Config } from '../../../platform/config/config';
import { makePdf } from '../../../platform/documents/make-pdf';
import { openAddress } from '../ask-letter/sealed-address';
import { ResidenceLetterEntity } from '../tables/residence-letter.entity';
import { DAYS_TO_TYPE, daysAfter, letterCodeHash, newLetterCode } from '../type-letter-code/letter-code';
import { type LetterToPrint, lettersDocument } from './letters-document';
import { LettersPrinted, ResidenceDesk } from './residence-desk.type';

/** One pile for one afternoon, made in less than a second. */
const BATCH = 50;
const RESIDENCE_PATH = '/moi/residence';

@Injectable()
export class PrintLetters {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly audit: AuditTrail,
    private readonly seenBy: SeenBy,
  ) {}

  async desk(): Promise<ResidenceDesk> {
    const [row] = (await this.source.query(
      `SELECT count(*) FILTER (WHERE printed_at IS NULL)::int AS "toPrint",
              count(*) FILTER (WHERE printed_at IS NOT NULL AND posted_at IS NULL)::int AS "toPost"
         FROM residence_letter WHERE closed_at IS NULL AND posted_at IS NULL AND expires_at > $1`,
      [this.clock.now()],
    )) as [ResidenceDesk];
    return Object.assign(new ResidenceDesk(), row);
  }

  /**
   * The letters that wait, oldest first, with new codes: printed again before they are posted (a jam, a lost answer),
   * the codes of the first pile are worth nothing.
   */
  async print(agent: Viewer): Promise<LettersPrinted> {
    const letters = await this.source.transaction((manager) => this.draw(manager, agent));
    const { town, siteUrl } = this.config;
    const around = {
      town: town.name,
      where: `${siteUrl}${RESIDENCE_PATH}`,
      days: DAYS_TO_TYPE,
      at: this.clock.now(),
    };
    const pdf = (await makePdf(lettersDocument(letters, around))).toString('base64');
    return Object.assign(new LettersPrinted(), { count: letters.length, pdf, desk: await this.desk() });
  }

  /** They have left: the addresses are forgotten, and the codes may be typed. */
  async posted(agent: Viewer): Promise<ResidenceDesk> {
    await this.source.transaction(async (manager) => {
      const now = this.clock.now();
      const waiting = {
        closedAt: IsNull(),
        postedAt: IsNull(),
        printedAt: Not(IsNull()),
        expiresAt: MoreThan(now),
      };
      const { affected } = await manager.update(ResidenceLetterEntity, waiting, {
        addressSealed: null,
        postedAt: now,
        expiresAt: daysAfter(now, DAYS_TO_TYPE),
      });
      if (affected)
        await this.audit.record(manager, {
          verb: 'residence.letters_posted',
          actorId: agent.personId,
          subject: { type: 'residence_letters', id: now.toISOString() },
          after: { count: affected },
        });
    });
    return this.desk();
  }

  private async draw(manager: EntityManager, agent: Viewer): Promise<LetterToPrint[]> {
    const now = this.clock.now();
    const rows = (await manager.query(
      `SELECT letter.id, letter.person_id, letter.address_sealed, person.language
         FROM residence_letter letter JOIN person ON person.id = letter.person_id
        WHERE letter.closed_at IS NULL AND letter.posted_at IS NULL AND letter.expires_at > $1
        ORDER BY letter.asked_at, letter.id LIMIT $2 FOR UPDATE OF letter`,
      [now, BATCH],
    )) as { id: string; person_id: string; address_sealed: string; language: string }[];
    const people = rows.map(({ person_id }) => person_id);
    await this.seenBy.record(agent, people, 'residence', { permission: 'residence.print' });
    const { secret } = this.config;
    const letters: (LetterToPrint & { id: string; hash: string })[] = rows.map((row) => {
      const code = newLetterCode();
      const address = openAddress(secret, row.id, row.address_sealed);
      const language = row.language === 'en' ? 'en' : 'fr';
      return { id: row.id, code, address, language, hash: letterCodeHash(secret, row.id, code) };
    });
    await manager.query(
      `UPDATE residence_letter letter SET code_hash = drawn.hash, printed_at = $3
         FROM unnest($1::uuid[], $2::text[]) AS drawn (id, hash) WHERE letter.id = drawn.id`,
      [letters.map(({ id }) => id), letters.map(({ hash }) => hash), now],
    );
    return letters;
  }
}
