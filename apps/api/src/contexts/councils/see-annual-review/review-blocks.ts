import type { MeetingPresence, ReviewFigures } from '@parvis/annual-review';
import type { Block, FigureBlock, TableColumn } from '../../../platform/documents/model/document-model';
import { fill } from '../../../platform/documents/model/fill';
import type { ReviewWords } from './review-words';

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const column = (label: string, width: number, more: Partial<TableColumn> = {}): TableColumn => ({
  ...{ label, width, ...more },
});
const right = { align: 'right' } as const;
const names = { namesRow: true } as const;

/** Bars with their numbers; what they say is read aloud as a sentence. */
function bars(
  alt: string,
  lines: readonly (readonly [label: string, value: number, text: string])[],
  most?: number,
): FigureBlock {
  const longest = most ?? Math.max(1, ...lines.map(([, value]) => value));
  return {
    kind: 'figure',
    alt: fill(alt, { list: lines.map(([label, , text]) => `${label} : ${text}`).join(', ') }),
    bars: lines.map(([label, value, text]) => ({ label, share: value / longest, text, strong: true })),
  };
}

/** A table's caption, columns and rows, after the bars that count them. */
const counted = <State extends string>(
  { number }: ReviewWords,
  alt: string,
  labels: Readonly<Record<State, string>>,
  counts: Readonly<Record<NoInfer<State>, number>>,
): FigureBlock =>
  bars(
    alt,
    (Object.keys(labels) as State[]).map(
      (state) => [labels[state], counts[state], number(counts[state])] as const,
    ),
  );

export function meetingBlocks({ year, meetings }: ReviewFigures, words: ReviewWords): Block[] {
  const { said, number, day, hours } = words;
  const { meetings: texts } = said;
  const { held, postponed, cancelled, toCome, minutes, lines } = meetings;
  return [
    heading(texts.title),
    ...(held === 0 ? [paragraph(fill(texts.none, { year: String(year) }))] : []),
    ...(lines.length === 0
      ? []
      : ([
          {
            kind: 'facts',
            caption: texts.facts,
            facts: [
              [texts.held, number(held)],
              [texts.postponed, number(postponed)],
              [texts.cancelled, number(cancelled)],
              ...(toCome > 0 ? [[texts.toCome, number(toCome)] as const] : []),
              ...(minutes > 0 ? [[texts.hours, hours(minutes)] as const] : []),
            ],
          },
          {
            kind: 'table',
            caption: texts.caption,
            columns: [
              column(said.meeting, 10, right),
              column(texts.what, 34, names),
              ...[column(texts.day, 24), column(texts.hoursOf, 18), column(said.result, 14)],
            ],
            rows: lines.map((line) => [
              ...[number(line.number), line.title, day(line.day)],
              line.until === null ? line.from : fill(texts.fromTo, { from: line.from, until: line.until }),
              texts.states[line.state],
            ]),
          },
        ] as const)),
  ];
}

export function presenceBlocks({ presence }: ReviewFigures, words: ReviewWords): Block[] {
  const { said, number, share } = words;
  const { presence: texts } = said;
  const { seats, present, represented, colleges, meetings, unrecorded } = presence;
  const counts = [texts.seats, texts.present, texts.represented, said.share].map((label) =>
    column(label, 14, right),
  );
  const cells = (line: { seats: number; present: number; represented: number }) => [
    ...[number(line.seats), number(line.present), number(line.represented)],
    share(line.present + line.represented, line.seats),
  ];
  const shown = fill(texts.lead, { share: share(present + represented, seats) });
  return [
    heading(texts.title),
    paragraph(seats === 0 ? texts.none : shown),
    ...(unrecorded > 0 ? [paragraph(fill(texts.unrecorded, { count: number(unrecorded) }))] : []),
    ...(seats === 0
      ? []
      : ([
          bars(
            texts.alt,
            colleges.map((line) => {
              const part = (line.present + line.represented) / line.seats;
              return [line.name, part, share(line.present + line.represented, line.seats)] as const;
            }),
            1,
          ),
          {
            kind: 'table',
            caption: texts.byCollege,
            columns: [column(texts.college, 44, names), ...counts],
            rows: colleges.map((line) => [line.name, ...cells(line)]),
          },
          {
            kind: 'table',
            caption: texts.byMeeting,
            columns: [column(said.meeting, 24, names), column(texts.college, 20), ...counts],
            rows: meetings.flatMap((meeting) => meetingRows(meeting, words, cells)),
          },
        ] as const)),
  ];
}

const meetingRows = (
  { number, day, colleges }: MeetingPresence,
  { said, day: dayText }: ReviewWords,
  cells: (line: MeetingPresence['colleges'][number]) => string[],
): string[][] =>
  colleges.map((line) => [
    fill(said.meetingIs, { number: String(number), day: dayText(day) }),
    ...[line.name, ...cells(line)],
  ]);

export function voteBlocks({ votes }: ReviewFigures, words: ReviewWords): Block[] {
  const { said, number } = words;
  const { votes: texts } = said;
  if (votes.lines.length === 0) return [heading(texts.title), paragraph(texts.none)];
  return [
    heading(texts.title),
    counted(words, texts.alt, texts.results, votes),
    {
      kind: 'table',
      caption: texts.caption,
      columns: [
        column(said.meeting, 10, right),
        ...[column(texts.question, 48, names), column(said.result, 18), column(texts.tally, 24)],
      ],
      rows: votes.lines.map((line) => [
        ...[number(line.meeting), line.wording ?? texts.closed, texts.one[line.result]],
        line.for === null
          ? ''
          : fill(texts.tallyIs, {
              for: number(line.for),
              against: number(line.against ?? 0),
              abstain: number(line.abstain ?? 0),
            }),
      ]),
    },
  ];
}

export function decisionBlocks({ decisions }: ReviewFigures, words: ReviewWords): Block[] {
  const { said, number, day } = words;
  const { decisions: texts } = said;
  if (decisions.lines.length === 0) return [heading(texts.title), paragraph(texts.none)];
  return [
    heading(texts.title),
    counted(words, texts.alt, texts.states, decisions),
    {
      kind: 'table',
      caption: texts.caption,
      columns: [
        column(said.meeting, 10, right),
        ...[column(texts.task, 40, names), column(texts.owner, 20), column(texts.due, 18)],
        column(said.result, 12),
      ],
      rows: decisions.lines.map((line) => [
        ...[number(line.meeting), line.task, line.owner, day(line.dueOn), texts.states[line.state]],
      ]),
    },
  ];
}

export function opinionBlocks({ opinions }: ReviewFigures, words: ReviewWords): Block[] {
  const { said, number, day } = words;
  const { opinions: texts } = said;
  const { lines, medianDays, answeredLate, notFollowed, ...counts } = opinions;
  if (lines.length === 0) return [heading(texts.title), paragraph(texts.none)];
  const median = medianDays === null ? texts.noMedian : fill(texts.median, { days: number(medianDays) });
  return [
    heading(texts.title),
    paragraph(median),
    ...(answeredLate > 0 ? [paragraph(fill(texts.answeredLate, { count: number(answeredLate) }))] : []),
    counted(words, texts.alt, texts.states, { ...counts, not_followed: notFollowed }),
    {
      kind: 'table',
      caption: texts.caption,
      columns: [
        ...[column(texts.opinion, 30, names), column(texts.recipient, 24), column(texts.sent, 16)],
        ...[column(said.result, 14), column(texts.answered, 16)],
      ],
      rows: lines.map(({ title, recipient, sentOn, state, answeredOn }) => [
        ...[title, recipient, day(sentOn), texts.states[state]],
        answeredOn === null ? '' : day(answeredOn),
      ]),
    },
  ];
}

export function memberBlocks({ members }: ReviewFigures, { said, number }: ReviewWords): Block[] {
  const { members: texts } = said;
  const { colleges, sexes } = members;
  const guarded = (value: number | null) => (value === null ? texts.few : number(value));
  return [
    heading(texts.title),
    {
      kind: 'table',
      caption: texts.caption,
      columns: [
        column(said.presence.college, 40, names),
        ...[texts.atStart, texts.arrived, texts.left, texts.atEnd].map((label) => column(label, 15, right)),
      ],
      rows: [...colleges, { ...members, name: texts.whole }].map((line) => [
        line.name,
        ...[line.atStart, line.arrived, line.left, line.atEnd].map(number),
      ]),
    },
    {
      kind: 'facts',
      caption: texts.sexes,
      facts: [
        [texts.women, guarded(sexes.women)],
        [texts.men, guarded(sexes.men)],
        [texts.undeclared, guarded(sexes.undeclared)],
      ],
    },
    { kind: 'paragraph', look: 'small', text: texts.guard },
  ];
}
