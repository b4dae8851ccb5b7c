import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ItemKindName } from '../../contexts/meetings/see-meeting/agenda-item.type';

export interface DemoPoint {
  readonly title: string;
  readonly kind: ItemKindName;
  readonly minutes: number;
  readonly note?: string;
}

/** Voices against and abstentions; everybody else in the room is for. `point`: of the agenda, from 0. */
export interface DemoQuestion {
  readonly point: number;
  readonly wording: string;
  readonly against: number;
  readonly abstain: number;
}

/** `due`: days from today. `outcome`: what came of it; null: still open. */
export interface DemoAction {
  readonly point: number;
  readonly decision: string;
  readonly task: string;
  readonly owner: string;
  readonly due: number;
  readonly outcome?: string | null;
}

export interface DemoPlace {
  readonly title: string;
  readonly place: string;
  readonly room: string;
  readonly accessibility: string | null;
  readonly childcare: string | null;
}

interface Held {
  readonly agenda: readonly DemoPoint[];
  readonly named: readonly DemoQuestion[];
}

export interface DemoMeetings {
  readonly plenary: DemoPlace;
  readonly first: Held & {
    readonly guest: { readonly name: string; readonly quality: string };
    readonly secret: DemoQuestion;
    /** By point: what is written of it in the minutes. */
    readonly written: Readonly<Record<string, string>>;
    readonly amended: { readonly point: number; readonly from: string; readonly to: string };
    readonly actions: readonly DemoAction[];
  };
  readonly second: Held & { readonly action: DemoAction };
  readonly third: { readonly agenda: readonly DemoPoint[] };
  readonly steering: { readonly meeting: DemoPlace; readonly agenda: readonly DemoPoint[] };
}

/** Invented meetings of the councils of the demonstration: no word of them was ever said. */
export const demoMeetings = (): DemoMeetings =>
  JSON.parse(readFileSync(join(__dirname, '..', 'data', 'council-meetings.json'), 'utf8')) as DemoMeetings;
