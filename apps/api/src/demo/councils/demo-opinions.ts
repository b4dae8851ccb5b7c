import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EffectState } from '../../contexts/councils/opinions/tables/opinion-effect.entity';
import type { Stance } from '../../contexts/councils/opinions/tables/opinion-answer.entity';

/** Days are counted from the day of the seeding. */
export interface DemoOpinions {
  readonly opinions: readonly DemoOpinion[];
  readonly draft: {
    readonly title: string;
    readonly text: string;
    readonly amendment: { readonly passage: string; readonly wording: string; readonly reason: string };
  };
  readonly referral: {
    readonly office: string;
    readonly subject: string;
    readonly text: string;
    readonly asked: number;
    readonly due: number;
  };
  readonly prefect: {
    readonly subject: string;
    readonly text: string;
    readonly sent: number;
    readonly acknowledged: number;
  };
}

export interface DemoOpinion {
  readonly title: string;
  readonly text: string;
  readonly adopted: number;
  readonly meeting: string;
  /** For, against, abstentions. */
  readonly votes: readonly number[];
  readonly recipients: readonly DemoRecipient[];
  readonly effects: readonly { readonly day: number; readonly state: EffectState; readonly text: string }[];
  readonly closed: boolean;
}

export interface DemoRecipient {
  readonly office: string;
  readonly email: string;
  readonly due: number;
  /** Null: late. */
  readonly answer: {
    readonly stance: Stance;
    readonly day: number;
    readonly reason: string;
    readonly effect: string;
    readonly effectDay: number | null;
  } | null;
}

/** Invented opinions and answers of the council of Terre-Rouge: what it was told in part, and what is late. */
export const demoOpinions = (): DemoOpinions =>
  JSON.parse(readFileSync(join(__dirname, '..', 'data', 'opinions.json'), 'utf8')) as DemoOpinions;
