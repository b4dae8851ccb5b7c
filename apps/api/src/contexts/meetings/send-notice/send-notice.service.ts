import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { makePdf } from '../../../platform/documents/make-pdf';
import type { MailAttachment } from '../../../platform/mail/mail';
import { mailLanguage } from '../../../platform/mail/mail-text';
import { Assemblies } from '../assemblies/assemblies.service';
import type { Assembly } from '../assemblies/assembly';
import { Enclosures, Notices, type NoticeTemplate } from '../../notifications';
import type { MeetingEntity } from '../tables/meeting.entity';
import { dayOf, noticeDocument, placeOf } from './meeting-papers';
import { Papers } from './papers.store';

/** What a notice says: a meeting is called, changed, or will not take place. */
export type NoticeKind = 'meeting_called' | 'meeting_moved' | 'meeting_off';
/** What one person is told of what she brought to a meeting. */
export type PersonalKind = 'agenda_item_answered' | 'public_question_answered' | 'meeting_place_freed';
const KINDS: readonly (NoticeKind & NoticeTemplate)[] = ['meeting_called', 'meeting_moved', 'meeting_off'];

interface Told {
  readonly personId: string;
  readonly language: string;
}

/** Tells everybody who has a seat, or was given a place, and an account, in the transaction of what happened; with a file for calendars. */
@Injectable()
export class SendNotice implements OnModuleInit {
  constructor(
    private readonly assemblies: Assemblies,
    private readonly notices: Notices,
    private readonly enclosures: Enclosures,
    private readonly papers: Papers,
  ) {}

  onModuleInit(): void {
    for (const kind of KINDS)
      this.enclosures.register(kind, ({ meeting = '' }, language) => this.enclosed(kind, meeting, language));
  }

  /** @param meeting as it now stands @returns how many are told */
  async send(manager: EntityManager, kind: NoticeKind, meeting: MeetingEntity): Promise<number> {
    const { id, space } = meeting;
    const assembly = (await this.assemblies.about([space])).get(space);
    if (!assembly) return 0;
    await manager.query('UPDATE meeting SET notices = notices + 1 WHERE id = $1', [id]);
    const people = await manager.query<Told[]>(
      `SELECT person.id AS "personId", person.language FROM person WHERE id IN (
         SELECT person_id FROM meeting_seat WHERE meeting_id = $1
         UNION SELECT person_id FROM meeting_place WHERE meeting_id = $1 AND $2) ORDER BY person.id`,
      [id, kind !== 'meeting_called'],
    );
    for (const person of people) await this.queue(manager, kind, { meeting, assembly, person });
    return people.length;
  }

  /** Tells one person what concerns her alone. @param meeting as it now stands */
  async one(
    manager: EntityManager,
    kind: PersonalKind,
    meeting: MeetingEntity,
    personId: string,
  ): Promise<void> {
    const assembly = (await this.assemblies.about([meeting.space])).get(meeting.space);
    const [person] = await manager.query<Told[]>(
      'SELECT id AS "personId", language FROM person WHERE id = $1',
      [personId],
    );
    if (assembly && person) await this.queue(manager, kind, { meeting, assembly, person });
  }

  private queue(
    manager: EntityManager,
    template: NoticeKind | PersonalKind,
    { meeting, assembly, person }: { meeting: MeetingEntity; assembly: Assembly; person: Told },
  ): Promise<void> {
    const { id, title, number, startsAt, reason } = meeting;
    return this.notices.queue(manager, {
      personId: person.personId,
      template,
      params: {
        meeting: id,
        title,
        assembly: assembly.name,
        day: dayOf(startsAt, mailLanguage(person.language)),
        place: placeOf(meeting),
        path: this.papers.path(assembly.path, number),
        ...(reason && { reason }),
      },
    });
  }

  private async enclosed(kind: NoticeKind, id: string, language: 'fr' | 'en'): Promise<MailAttachment[]> {
    const paper = await this.papers.of(id);
    if (!paper) return [];
    const content = Buffer.from(this.papers.calendar(paper));
    const calendar = { name: 'seance.ics', type: 'text/calendar; charset=utf-8', content };
    if (kind === 'meeting_off') return [calendar];
    const pdf = await makePdf(noticeDocument(paper, language));
    return [{ name: 'convocation.pdf', type: 'application/pdf', content: pdf }, calendar];
  }
}
