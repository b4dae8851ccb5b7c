import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { invalidInput, type InvalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { Ages } from '../ages/ages.store';
import { cardAlreadyPrinted } from '../cards/card-printed.type';
import { aloneWith, CardPrinter, isPrintedTwice } from '../cards/card-printer.service';
import { Cards } from '../cards/cards.store';
import { RoleGrantEntity } from '../grants/role-grant.entity';
import { PersonEntity } from '../person.entity';
import type { PrintCardInput } from './print-card.input';
import { type CardNotForRoles, cardNotForRoles, type PrintCardAnswer } from './print-card.result';

interface Printed {
  person: PersonEntity;
  code: string;
}

/** A card for an account that exists; the former one is worth nothing from then on. */
@Injectable()
export class PrintCard {
  constructor(
    private readonly source: DataSource,
    private readonly ages: Ages,
    private readonly cards: Cards,
    private readonly printer: CardPrinter,
  ) {}

  async print(agent: Viewer, input: PrintCardInput): Promise<PrintCardAnswer> {
    if (!isUuid(input.key)) throw new NotFound();
    try {
      const made = await this.source.transaction((manager) => this.make(manager, agent, input));
      return 'person' in made ? await this.printer.sheet(made.person, made.code) : made;
    } catch (error) {
      if (!isPrintedTwice(error)) throw error;
      return cardAlreadyPrinted();
    }
  }

  private async make(
    manager: EntityManager,
    agent: Viewer,
    { key, personId, birthMonth }: PrintCardInput,
  ): Promise<Printed | CardNotForRoles | InvalidInput> {
    if (!isUuid(personId)) throw new NotFound();
    await aloneWith(manager, personId);
    const person = await manager.findOneBy(PersonEntity, { id: personId });
    if (!person) throw new NotFound();
    if (await manager.existsBy(RoleGrantEntity, { personId, endedAt: IsNull() })) return cardNotForRoles();
    if ((await this.ages.bandOf(manager, personId)) === 'unknown') {
      const said = this.ages.bandSaid(birthMonth);
      if ('rule' in said) return invalidInput([{ field: 'birthMonth', rule: said.rule }]);
      await this.ages.record(manager, { personId, month: birthMonth ?? '', source: 'agent' });
    }
    const code = await this.cards.print(manager, { personId, printedBy: agent.personId, printKey: key });
    return { person, code };
  }
}
