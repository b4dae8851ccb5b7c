import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { type FieldFault, invalidInput } from '../../../platform/graphql/problem.type';
import { Ages } from '../ages/ages.store';
import { cardAlreadyPrinted } from '../cards/card-printed.type';
import { CardPrinter, isPrintedTwice } from '../cards/card-printer.service';
import { Cards } from '../cards/cards.store';
import { People } from '../people.store';
import type { PersonEntity } from '../person.entity';
import { NAME_LIMIT, readDisplayName } from '../sign-in/display-name';
import { pseudonymFault } from '../sign-in/pseudonym';
import type { OpenAccountInput } from './open-account.input';
import type { OpenAccountAnswer } from './open-account.result';

/** An account for somebody without e-mail, made with her at the desk; her way in is a printed card. */
@Injectable()
export class OpenAccount {
  constructor(
    private readonly source: DataSource,
    private readonly people: People,
    private readonly ages: Ages,
    private readonly cards: Cards,
    private readonly printer: CardPrinter,
  ) {}

  async open(agent: Viewer, input: OpenAccountInput): Promise<OpenAccountAnswer> {
    const read = await this.read(input);
    if (Array.isArray(read)) return invalidInput(read);
    try {
      const { person, code } = await this.source.transaction((manager) =>
        this.write(manager, agent, input, read.name),
      );
      return await this.printer.sheet(person, code);
    } catch (error) {
      // Its twin was faster: the unique key had the last word.
      if (!isPrintedTwice(error)) throw error;
      return cardAlreadyPrinted();
    }
  }

  private async read(input: OpenAccountInput): Promise<{ name: string } | FieldFault[]> {
    const faults: FieldFault[] = [];
    const read = readDisplayName(input.displayName);
    const said = this.ages.bandSaid(input.birthMonth);
    if (!isUuid(input.key)) faults.push({ field: 'key', rule: 'unknown_choice' });
    if ('rule' in read) faults.push({ field: 'displayName', rule: read.rule, limit: NAME_LIMIT });
    if ('rule' in said) faults.push({ field: 'birthMonth', rule: said.rule });
    const minor = 'band' in said && said.band !== 'adult';
    const telling = minor && 'name' in read ? pseudonymFault(read.name, null) : null;
    if (telling) faults.push({ field: 'displayName', rule: telling });
    if (input.neighbourhood && !(await this.isNeighbourhood(input.neighbourhood)))
      faults.push({ field: 'neighbourhood', rule: 'unknown_choice' });
    return 'name' in read && faults.length === 0 ? read : faults;
  }

  private async isNeighbourhood(slug: string): Promise<boolean> {
    const rows = (await this.source.query('SELECT 1 FROM neighbourhood WHERE slug = $1', [
      slug,
    ])) as unknown[];
    return rows.length > 0;
  }

  private async write(
    manager: EntityManager,
    { personId: agentId }: Viewer,
    { key, birthMonth, neighbourhood = null, language }: OpenAccountInput,
    displayName: string,
  ): Promise<{ person: PersonEntity; code: string }> {
    const person = await this.people.join(
      manager,
      {
        email: null,
        displayName,
        language: language === 'en' ? 'en' : 'fr',
        neighbourhoodSlug: neighbourhood,
      },
      agentId,
    );
    await this.ages.record(manager, { personId: person.id, month: birthMonth, source: 'agent' });
    const code = await this.cards.print(manager, { personId: person.id, printedBy: agentId, printKey: key });
    return { person, code };
  }
}
