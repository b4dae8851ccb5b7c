import {
  addSlips,
  castVote,
  type Choice,
  closeQuestion,
  countHands,
  type MeetingRules,
  openQuestion,
  prepared,
  presenceAt,
  type Proxy,
  type QuestionState,
  questionRule,
  quorumAt,
  represented,
  type Seat,
  seatsToVote,
  type Stay,
  type Tally,
  TALLY_FAULTS,
  type VoteMethod,
  whyNoProxy,
} from '@parvis/quorum';

/** What people do in a room, by numbers of seats, in any order, sense or none. `twice`: from two connections at once. */
export type RoomDeed =
  | { readonly deed: 'arrive' | 'leave' | 'takeBack'; readonly seat: number }
  | { readonly deed: 'give'; readonly seat: number; readonly holder: number }
  | { readonly deed: 'ask'; readonly method: VoteMethod }
  | {
      readonly deed: 'vote';
      readonly seat: number;
      readonly by: number;
      readonly choice: Choice;
      readonly twice: boolean;
    }
  | { readonly deed: 'hands'; readonly hands: Omit<Tally, 'void'> }
  | { readonly deed: 'slips'; readonly slips: Tally; readonly signed: readonly number[] }
  | { readonly deed: 'close'; readonly twice: boolean };

const ON_A_QUESTION = new Set<RoomDeed['deed']>(['vote', 'hands', 'slips', 'close']);

/**
 * A room as the rules alone would keep it: the twin of what PostgreSQL holds. Each deed answers what the verbs must
 * answer: `taken`, `same`, or the code of the refusal; two of them when it is done twice at once.
 */
export class RoomModel {
  readonly stays: Stay[] = [];
  readonly proxies: Proxy[] = [];
  /** The last that was opened. */
  question: QuestionState | null = null;

  constructor(
    private readonly rules: MeetingRules,
    readonly seats: readonly Seat[],
  ) {}

  private get room() {
    return { seats: this.seats, stays: this.stays, proxies: this.proxies };
  }

  here(at: number): ReadonlySet<string> {
    return presenceAt(this.stays, at);
  }

  does(deed: RoomDeed, at: number): readonly string[] {
    if (!this.question && ON_A_QUESTION.has(deed.deed)) return ['nothing'];
    if (deed.deed === 'vote') return this.votes(deed);
    if (deed.deed === 'close') return deed.twice ? [this.close(), this.close()] : [this.close()];
    if (deed.deed === 'ask') return [this.opens(deed.method, at)];
    if (deed.deed === 'hands') return [this.step((state) => countHands(state, deed.hands))];
    if (deed.deed === 'slips')
      return [
        this.step((state) =>
          addSlips(
            state,
            deed.slips,
            deed.signed.map((seat) => this.id(seat)),
          ),
        ),
      ];
    if (deed.deed === 'give') return [this.gives(this.id(deed.seat), this.id(deed.holder), at)];
    if (deed.deed === 'takeBack') return [this.revokes(this.id(deed.seat), at)];
    return [
      deed.deed === 'arrive' ? this.arrives(this.id(deed.seat), at) : this.leaves(this.id(deed.seat), at),
    ];
  }

  id(seat: number): string {
    return this.seats[seat]?.id ?? '';
  }

  private arrives(seat: string, at: number): string {
    if (this.here(at).has(seat)) return 'same';
    this.stays.push({ seat, cameAt: at, leftAt: null });
    return 'taken';
  }

  private leaves(seat: string, at: number): string {
    const index = this.stays.findIndex((stay) => stay.seat === seat && stay.leftAt === null);
    const stay = this.stays[index];
    if (!stay) return 'same';
    this.stays[index] = { ...stay, leftAt: at };
    return 'taken';
  }

  private gives(giver: string, holder: string, at: number): string {
    const no = whyNoProxy(this.rules.proxies, this.room, { giver, holder, at });
    if (no) return `proxy_${no}`;
    this.revokes(giver, at);
    this.proxies.push({ giver, holder, givenAt: at, revokedAt: null });
    return 'taken';
  }

  private revokes(giver: string, at: number): string {
    const index = this.proxies.findIndex((proxy) => proxy.giver === giver && proxy.revokedAt === null);
    const proxy = this.proxies[index];
    if (!proxy) return 'same';
    this.proxies[index] = { ...proxy, revokedAt: at };
    return 'taken';
  }

  private opens(method: VoteMethod, at: number): string {
    if (this.question?.at === 'open') return 'question_another_open';
    const spokenFor = represented(this.rules.proxies, this.room, at);
    const opened = openQuestion(prepared(questionRule(this.rules, { method })), {
      seats: seatsToVote(this.seats, this.here(at), spokenFor),
      inOffice: this.seats.length,
      quorumReached: quorumAt(this.rules, this.room, at).reached,
    });
    if (!opened.ok) return `question_${opened.error}`;
    this.question = opened.value;
    return 'taken';
  }

  private votes({ seat, by, choice, twice }: Extract<RoomDeed, { deed: 'vote' }>): readonly string[] {
    const cast = () =>
      this.step((state) => castVote(state, { seat: this.id(seat), by: this.id(by), choice }));
    return twice ? [cast(), cast()] : [cast()];
  }

  private close(): string {
    const said = this.step(closeQuestion);
    return said === 'question_closed' ? 'same' : said;
  }

  private step(
    take: (state: QuestionState) => { ok: true; value: QuestionState } | { ok: false; error: string },
  ): string {
    if (!this.question) return 'nothing';
    const before = this.question;
    const next = take(before);
    if (!next.ok) return isTallyFault(next.error) ? 'no_such_count' : `question_${next.error}`;
    this.question = next.value;
    return next.value === before ? 'same' : 'taken';
  }
}

const isTallyFault = (code: string): boolean => (TALLY_FAULTS as readonly string[]).includes(code);

/** A count that cannot be, whichever of its faults is named first. */
export const withoutFault = (code: string): string =>
  isTallyFault(code.replace(/^question_/, '')) ? 'no_such_count' : code;
