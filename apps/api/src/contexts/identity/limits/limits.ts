/** So many tries in so many minutes, from the first of them. */
export interface Limit {
  readonly tries: number;
  readonly minutes: number;
}

export interface Limits {
  readonly place: Limit;
  readonly account?: Limit;
}

/**
 * What is limited. `place` counts a neighbourhood of addresses (/24, /56): fifty people an hour in one library, each
 * three times clumsy, must come in, and so must the subscribers that a telephone company hides behind one address.
 * `account` counts what is tried upon: a card, a passkey. Codes are counted for an address by their own rows
 * (`request-sign-in-code`: five an hour, five guesses each), exactly and in one transaction.
 * docs/rules/signing-in.md says how each figure was chosen.
 */
export const LIMITED = {
  code_request: { place: { tries: 300, minutes: 60 } },
  code_guess: { place: { tries: 600, minutes: 60 } },
  passkey: { place: { tries: 600, minutes: 60 }, account: { tries: 20, minutes: 60 } },
  card: { place: { tries: 200, minutes: 60 }, account: { tries: 10, minutes: 60 } },
  provider: { place: { tries: 600, minutes: 60 } },
  consent: { place: { tries: 100, minutes: 60 }, account: { tries: 10, minutes: 60 } },
  anonymous_report: { place: { tries: 30, minutes: 60 } },
} as const satisfies Record<string, Limits>;

export type Limited = keyof typeof LIMITED;

export const limitsOf = (kind: Limited): Limits => LIMITED[kind];
