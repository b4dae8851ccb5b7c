import { type DocumentLanguage, documentTexts } from '../../../platform/documents/model/document-texts';
import { fill } from '../../../platform/documents/model/fill';
import { dayOf, timeOf } from './day-and-time';
import type { WrittenSection } from './tables/minutes-version.entity';
import type { Attendance, HeldItem, HeldQuestion, Named, WhatHappened } from './what-happened';

type Words = ReturnType<typeof documentTexts>['meetingMinutes'];

/** A first text, to be completed by hand: the meeting, who was there, one section for each item, and the end. */
export function draftMinutes(happened: WhatHappened, language: DocumentLanguage): WrittenSection[] {
  const { meetingMinutes: words } = documentTexts(language);
  return [
    { title: words.meeting, text: meetingText(happened, words, language) },
    { title: words.attendance, text: attendanceText(happened, words) },
    ...happened.items.map((item, index) => ({
      title: `${index + 1}. ${item.title}`,
      text: itemText(item, words),
    })),
    ...(happened.questions.length > 0
      ? [{ title: words.otherVotes, text: votesText(happened.questions, words) }]
      : []),
    { title: words.end, text: endText(happened, words, language) },
  ];
}

function meetingText(
  { number, title, place, openedAt, documents }: WhatHappened,
  words: Words,
  language: DocumentLanguage,
) {
  const told = { number: String(number), title, place };
  const when = { day: dayOf(openedAt, language), time: timeOf(openedAt, language) };
  return paragraphs([
    fill(words.opened, { ...told, ...when }),
    named(words.documents, documents.length, documents),
  ]);
}

function attendanceText({ seats, attendance }: WhatHappened, words: Words): string {
  const called = fill(words.maySit, { count: String(countOf(seats)) });
  if (!attendance) return paragraphs([called, words.notRecorded, list(linesOf(seats, words))]);
  const { present, absent, proxies, guests } = attendance;
  return paragraphs([
    called,
    named(words.present, countOf(present), linesOf(present, words)),
    named(words.absent, countOf(absent), linesOf(absent, words)),
    named(
      words.proxies,
      proxies.length,
      proxies.map(({ giver, holder }) =>
        fill(words.proxy, { giver: giver ?? words.someone, holder: holder ?? words.someone }),
      ),
    ),
    named(
      words.guests,
      guests.length,
      guests.map(({ name, quality }) => (quality ? `${name}, ${quality}` : name)),
    ),
    quorumText(attendance.quorum, words),
  ]);
}

function quorumText(quorum: Attendance['quorum'], words: Words): string {
  if (!quorum) return '';
  const told = { have: String(quorum.have), needed: String(quorum.needed) };
  return fill(quorum.reached ? words.quorumReached : words.quorumMissed, told);
}

function itemText({ kind, note, documents, questions }: HeldItem, words: Words): string {
  // Elsewhere nothing is said: an empty part shows as one that remains to be written.
  const nothing = kind === 'decision' || kind === 'election' ? words.noVote : '';
  const read = named(words.documents, documents.length, documents);
  return paragraphs([note, read, votesText(questions, words), questions.length === 0 ? nothing : '']);
}

function questionText(question: HeldQuestion, words: Words): string {
  const told = {
    wording: question.wording,
    for: String(question.inFavour),
    against: String(question.against),
    abstained: String(question.abstained),
  };
  const spoiled = question.spoiled > 0 ? ` ${fill(words.spoiled, { count: String(question.spoiled) })}` : '';
  return `${fill(words.result[question.result], told)}${spoiled}`;
}

const votesText = (questions: readonly HeldQuestion[], words: Words): string =>
  paragraphs(questions.map((question) => questionText(question, words)));

function endText({ closedAt }: WhatHappened, words: Words, language: DocumentLanguage): string {
  return closedAt ? fill(words.closed, { time: timeOf(closedAt, language) }) : words.notClosed;
}

const named = (heading: string, count: number, lines: readonly string[]): string =>
  count === 0 ? '' : `${fill(heading, { count: String(count) })}\n${list(lines)}`;

const countOf = ({ names, unnamed }: Named): number => names.length + unnamed;

/** Who agreed to be named; then how many did not. */
const linesOf = ({ names, unnamed }: Named, words: Words): string[] =>
  unnamed === 0 ? [...names] : [...names, fill(words.unnamed, { count: String(unnamed) })];

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

const paragraphs = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n\n');
