import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull, LessThan, MoreThan } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { Config } from '../../../platform/config/config';
import { invalidInput, type InvalidInput } from '../../../platform/graphql/problem.type';
import type { MailLanguage } from '../../../platform/mail/mail-text';
import { Ages } from '../ages/ages.store';
import type { Arrival } from '../keep-session/device';
import { Sessions } from '../keep-session/sessions.service';
import { People } from '../people.store';
import type { PersonEntity } from '../person.entity';
import { readEmail } from '../request-sign-in-code/email-address';
import { CODE_ATTEMPTS, isCode, readCode } from '../request-sign-in-code/one-time-code';
import { SignInCodeEntity } from '../sign-in-code.entity';
import { NAME_LIMIT, readDisplayName } from './display-name';
import { pseudonymFault } from './pseudonym';
import type { SignInInput } from './sign-in.input';
import {
  type ChoosePerson,
  choosePerson,
  type NameNeeded,
  nameNeeded,
  type SignInCodeExpired,
  signInCodeExpired,
  type WrongCode,
  wrongCode,
} from './sign-in.result';

/** A family, or the desk of an association; not a factory of accounts. */
const PEOPLE_PER_ADDRESS = 8;

/** Somebody came in; `cookie` is the Set-Cookie line that her browser must receive. */
export interface Entered {
  readonly person: PersonEntity;
  readonly cookie: string;
}

type NotYet = WrongCode | SignInCodeExpired | ChoosePerson | NameNeeded | InvalidInput;

@Injectable()
export class SignIn {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly people: People,
    private readonly ages: Ages,
    private readonly sessions: Sessions,
  ) {}

  /** @param browserHash of the browser that asked for the code; null when it has no name, and then no code either */
  async signIn(
    input: SignInInput,
    browserHash: string | null,
    language: MailLanguage,
    arrival?: Arrival,
  ): Promise<Entered | NotYet> {
    const address = readEmail(input.email);
    if ('rule' in address) return invalidInput([{ field: 'email', rule: address.rule }]);
    const code = readCode(input.code);
    if (!code) return invalidInput([{ field: 'code', rule: 'not_a_code' }]);
    if (!browserHash) return signInCodeExpired();
    return this.source.transaction(async (manager) => {
      const row = await this.waitingCode(manager, address.email, browserHash);
      if (!row) return signInCodeExpired();
      if (!isCode(this.config.secret, row.id, code, row.codeHash)) {
        // Kept by the commit of this transaction: a wrong guess is an answer, not an exception.
        await manager.increment(SignInCodeEntity, { id: row.id }, 'attempts', 1);
        return wrongCode(CODE_ATTEMPTS - row.attempts - 1);
      }
      const person = await this.whoIsHere(manager, row.email, input, language);
      if (!isPerson(person)) return person;
      await manager.update(SignInCodeEntity, { id: row.id }, { usedAt: this.clock.now() });
      return { person, cookie: await this.sessions.open(manager, person.id, { method: 'code', ...arrival }) };
    });
  }

  /**
   * The last code sent, locked: of two sign-ins with one code, the second waits, then finds it used. Only the last
   * counts, so that asking again does not buy more guesses.
   */
  private async waitingCode(
    manager: EntityManager,
    email: string,
    browserHash: string,
  ): Promise<SignInCodeEntity | null> {
    const last = await manager.findOne(SignInCodeEntity, {
      select: { id: true },
      where: { email, browserHash },
      order: { createdAt: 'DESC', id: 'ASC' },
    });
    if (!last) return null;
    return manager.findOne(SignInCodeEntity, {
      where: {
        id: last.id,
        usedAt: IsNull(),
        attempts: LessThan(CODE_ATTEMPTS),
        expiresAt: MoreThan(this.clock.now()),
      },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** The person of this address that the browser names, or the question that is left. */
  private async whoIsHere(
    manager: EntityManager,
    email: string,
    input: SignInInput,
    language: MailLanguage,
  ): Promise<PersonEntity | ChoosePerson | NameNeeded | InvalidInput> {
    // Two browsers that hold a code of one new address do not make the same person twice.
    await manager.query(`SELECT pg_advisory_xact_lock(hashtext('sign-in ' || lower($1)))`, [email]);
    const people = await this.people.ofAddress(manager, email);
    if (input.displayName != null)
      return this.namedPerson(manager, people, { ...input, email, displayName: input.displayName }, language);
    const [first, second] = people;
    if (!first) return nameNeeded();
    const chosen = input.personId ? people.find(({ id }) => id === input.personId) : second ? null : first;
    return chosen ?? choosePerson(people);
  }

  private async namedPerson(
    manager: EntityManager,
    people: readonly PersonEntity[],
    typed: SignInInput & { displayName: string },
    language: MailLanguage,
  ): Promise<PersonEntity | InvalidInput> {
    const read = readDisplayName(typed.displayName);
    if ('rule' in read) return invalidInput([{ field: 'displayName', rule: read.rule, limit: NAME_LIMIT }]);
    const same = people.find((person) => person.displayName.toLowerCase() === read.name.toLowerCase());
    if (same) return same;
    if (people.length >= PEOPLE_PER_ADDRESS)
      return invalidInput([{ field: 'displayName', rule: 'over_limit', limit: PEOPLE_PER_ADDRESS }]);
    const said = this.ages.bandSaid(typed.birthMonth);
    if ('rule' in said) return invalidInput([{ field: 'birthMonth', rule: said.rule }]);
    const { email, birthMonth: month = '' } = typed;
    const fault = said.band === 'adult' ? null : pseudonymFault(read.name, email);
    if (fault) return invalidInput([{ field: 'displayName', rule: fault }]);
    const person = await this.people.join(manager, { email, displayName: read.name, language });
    await this.ages.record(manager, { personId: person.id, month: month ?? '', source: 'declared' });
    return person;
  }
}

const isPerson = (answer: PersonEntity | object): answer is PersonEntity => 'createdAt' in answer;
