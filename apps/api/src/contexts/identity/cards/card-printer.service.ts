import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { Config } from '../../../platform/config/config';
import { makePdf } from '../../../platform/documents/make-pdf';
import { qrCode } from '../../../platform/documents/model/qr-code';
import { isUniqueViolation } from '../../../platform/database/unique-violation';
import { groupedTypedCode } from '../../../platform/text/typed-code';
import type { PersonEntity } from '../person.entity';
import { cardDocument } from './card-document';
import { CardPrinted } from './card-printed.type';

/** Where a card is typed; the code of a scanned one stands after `#`, which no browser sends to any server. */
const CARD_PATH = '/connexion/carte';

/** Makes the sheet of a card, outside of the transaction that made its code. */
@Injectable()
export class CardPrinter {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async sheet(person: PersonEntity, code: string): Promise<CardPrinted> {
    const { town, siteUrl } = this.config;
    const address = `${siteUrl}${CARD_PATH}`;
    const qr = qrCode(`${address}#${code}`);
    const shown = groupedTypedCode(code);
    const { displayName, id: personId } = person;
    const language = person.language === 'en' ? 'en' : 'fr';
    const printedAt = this.clock.now();
    const model = cardDocument({
      town: town.name,
      displayName,
      code: shown,
      address,
      qr,
      language,
      printedAt,
    });
    const pdf = (await makePdf(model)).toString('base64');
    return Object.assign(new CardPrinted(), {
      personId,
      displayName,
      code: shown,
      address,
      qrPath: qr.path,
      qrSize: qr.size,
      pdf,
    });
  }
}

/** Whether an error says that this click has printed already. */
export const isPrintedTwice = (error: unknown): boolean => isUniqueViolation(error, 'card_print_key');

/** Alone with the person until the transaction ends: of two agents who print, one comes after the other. */
export async function aloneWith(manager: EntityManager, personId: string): Promise<void> {
  await manager.query('SELECT 1 FROM person WHERE id = $1 FOR NO KEY UPDATE', [personId]);
}
