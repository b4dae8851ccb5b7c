import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource } from 'typeorm';
import { NoticedRefusals } from '../../../platform/access/noticed-refusals';
import { readRows } from '../../../platform/database/read-rows';
import { Assemblies } from './assemblies.service';

type Args = Readonly<Record<string, unknown>>;

/** By which argument an operation says its meeting, and how it is found. */
const WAYS = {
  meetingId: 'SELECT space FROM meeting WHERE id = $1',
  itemId: 'SELECT space FROM meeting JOIN agenda_item ON meeting_id = meeting.id WHERE agenda_item.id = $1',
  questionId: 'SELECT space FROM meeting JOIN question ON meeting_id = meeting.id WHERE question.id = $1',
  turnId:
    'SELECT space FROM meeting JOIN speaking_turn ON meeting_id = meeting.id WHERE speaking_turn.id = $1',
  sectionId: `SELECT space FROM meeting JOIN minutes ON meeting_id = meeting.id
    JOIN minutes_section ON minutes_id = minutes.id WHERE minutes_section.id = $1`,
  followUpId: 'SELECT space FROM follow_up_action WHERE id = $1',
} as const;
const KEYS = Object.keys(WAYS) as (keyof typeof WAYS)[];

/** In which assembly somebody tried what is its own: she is refused, and its facilitators see that it was tried. */
@Injectable()
export class MeetingAttempts implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly assemblies: Assemblies,
    private readonly refusals: NoticedRefusals,
  ) {}

  onModuleInit(): void {
    for (const permission of ['meetings.prepare', 'meetings.run', 'meetings.minutes'])
      this.refusals.findSpace(permission, (args) => this.spaceOf(args));
  }

  private async spaceOf(args: Args): Promise<string | null> {
    const said = (args['input'] ?? args) as Args;
    const { assembly, slug } = said;
    if (typeof assembly === 'string' && typeof slug === 'string')
      return (await this.assemblies.find(assembly, slug))?.space ?? null;
    const key = KEYS.find((known) => typeof said[known] === 'string');
    const id = key ? said[key] : null;
    if (!key || typeof id !== 'string' || !isUuid(id)) return null;
    return (await readRows<{ space: string }>(this.source, WAYS[key], [id]))[0]?.space ?? null;
  }
}
