import type { Block, DocumentModel } from '../../../platform/documents/model/document-model';
import { documentFormats } from '../../../platform/documents/model/document-formats';
import { type DocumentLanguage, documentTexts } from '../../../platform/documents/model/document-texts';
import { fill } from '../../../platform/documents/model/fill';
import type { QrCode } from '../../../platform/documents/model/qr-code';
import type { FollowUpType } from '../list-follow-ups/follow-up.type';
import type { AgendaItemEntity } from '../tables/agenda-item.entity';
import type { MeetingSeatEntity } from '../tables/meeting-seat.entity';
import type { MeetingEntity } from '../tables/meeting.entity';

/** What the papers of a meeting say. */
export interface MeetingPaper {
  readonly meeting: MeetingEntity;
  readonly assembly: string;
  readonly agenda: readonly AgendaItemEntity[];
  /** What earlier meetings decided and is not done: on the agenda too. */
  readonly standing: readonly Pick<FollowUpType, 'task' | 'owner' | 'dueOn' | 'late'>[];
  readonly seats: readonly MeetingSeatEntity[];
  readonly town: string;
  readonly demo: boolean;
  /** Of its public page, absolute. */
  readonly address: string;
  readonly qr: QrCode;
  readonly at: Date;
}

/** Empty lines for those who come without a seat. */
const GUEST_LINES = 8;
const POSTER_QR = 180;

export const placeOf = ({ place, room }: Pick<MeetingEntity, 'place' | 'room'>): string =>
  room ? `${place}, ${room}` : place;

/** « mercredi 17 mars 2027 à 18:00 », where the town lies. */
export const dayOf = (at: Date, language: DocumentLanguage): string =>
  new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    ...{
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    },
    timeZone: 'Europe/Paris',
  }).format(at);

/** The notice: what for, when, where, and the agenda. */
export function noticeDocument(paper: MeetingPaper, language: DocumentLanguage): DocumentModel {
  const { meeting: words } = documentTexts(language);
  const { meeting, assembly, address } = paper;
  return sheet(paper, language, fill(words.notice, { assembly }), [
    { kind: 'paragraph', look: 'lead', text: fill(words.called, { title: meeting.title }) },
    factsOf(paper, language),
    { kind: 'heading', level: 2, text: words.agenda },
    agendaTable(paper, language),
    ...standingBlocks(paper, language),
    { kind: 'note', text: words.proxy },
    { kind: 'link', text: fill(words.page, { address }), href: address },
  ]);
}

/** The sheet to sign, by college, and lines for those who come without a seat. */
export function attendanceDocument(paper: MeetingPaper, language: DocumentLanguage): DocumentModel {
  const { meeting: words } = documentTexts(language);
  const { meeting, assembly, seats } = paper;
  const { number, title, startsAt } = meeting;
  const day = dayOf(startsAt, language);
  return sheet(paper, language, fill(words.sheet, { assembly }), [
    { kind: 'paragraph', text: fill(words.sheetLead, { number: String(number), title, day }) },
    {
      kind: 'table',
      caption: words.sheetCaption,
      columns: [
        { label: words.member, width: 3, namesRow: true },
        { label: words.college, width: 3 },
        { label: words.arrived, width: 1.2 },
        { label: words.left, width: 1.2 },
        { label: words.signed, width: 3 },
      ],
      rows: seats.map(({ label, collegeName }) => [label, collegeName, '', '', '']),
    },
    { kind: 'lines', label: words.guests, count: GUEST_LINES },
  ]);
}

/** For a hall or a shop window: when, where, what about, and a code to scan. */
export function posterDocument(paper: MeetingPaper, language: DocumentLanguage): DocumentModel {
  const { meeting: words } = documentTexts(language);
  const { meeting, assembly, agenda, address, qr } = paper;
  return sheet(paper, language, fill(words.poster, { assembly }), [
    { kind: 'heading', level: 2, text: dayOf(meeting.startsAt, language) },
    { kind: 'paragraph', look: 'lead', text: placeOf(meeting) },
    { kind: 'paragraph', text: fill(words.posterLead, { title: meeting.title }) },
    ...(meeting.openToPublic ? [{ kind: 'note', text: words.come } as const] : []),
    { kind: 'list', items: agenda.map(({ position, title }) => `${position}. ${title}`) },
    { kind: 'qr', code: qr, side: POSTER_QR, alt: fill(words.posterQr, { address }) },
    { kind: 'paragraph', text: fill(words.read, { address }) },
  ]);
}

function factsOf({ meeting }: MeetingPaper, language: DocumentLanguage): Block {
  const { meeting: words } = documentTexts(language);
  const { startsAt, endsAt, number, accessibility, childcare, openToPublic } = meeting;
  const to = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    ...{ hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Paris' },
  }).format(endsAt);
  const facts: [string, string][] = [
    [words.number, fill(words.numberIs, { number: String(number) })],
    [words.when, fill(words.until, { from: dayOf(startsAt, language), to })],
    [words.where, placeOf(meeting)],
    [words.public, openToPublic ? words.open : words.closed],
  ];
  if (accessibility) facts.push([words.access, accessibility]);
  if (childcare) facts.push([words.childcare, childcare]);
  return { kind: 'facts', caption: words.facts, facts };
}

function agendaTable({ agenda }: MeetingPaper, language: DocumentLanguage): Block {
  const { meeting: words } = documentTexts(language);
  const { number } = documentFormats(language, 'XXX');
  return {
    kind: 'table',
    caption: words.agenda,
    columns: [
      { label: words.item, width: 6, namesRow: true },
      { label: words.kind, width: 3 },
      { label: words.minutes, width: 1.5, align: 'right' },
    ],
    rows: agenda.map(({ position, title, kind, minutes }) => [
      `${position}. ${title}`,
      words.kinds[kind],
      fill(words.minutesIs, { minutes: number(minutes) }),
    ]),
  };
}

function standingBlocks({ standing }: MeetingPaper, language: DocumentLanguage): Block[] {
  if (standing.length === 0) return [];
  const { meeting: words } = documentTexts(language);
  const day = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    ...{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  });
  const items = standing.map(({ task, owner, dueOn, late }) =>
    fill(late ? words.standingLate : words.standingLine, { task, owner, day: day.format(new Date(dueOn)) }),
  );
  return [
    { kind: 'heading', level: 2, text: words.standing },
    { kind: 'list', items },
  ];
}

function sheet(
  { town, demo, at }: MeetingPaper,
  language: DocumentLanguage,
  title: string,
  blocks: readonly Block[],
): DocumentModel {
  const texts = documentTexts(language);
  return {
    title,
    language,
    date: at,
    author: fill(texts.author, { town }),
    banner: demo ? texts.demo : null,
    footer: town,
    pageOf: (page, pages) => fill(texts.pageOf, { page: String(page), pages: String(pages) }),
    blocks,
  };
}
