import { type DocumentLanguage, documentTexts } from '../../../platform/documents/model/document-texts';
import { fill } from '../../../platform/documents/model/fill';
import { dayOf, timeOf } from './day-and-time';
import type { WrittenSection } from './tables/minutes-version.entity';
import type { Attendance, HeldItem, HeldQuestion, WhatHappened } from './what-happened';

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
  { number, title, place, openedAt }: WhatHappened,
  words: Words,
  language: DocumentLanguage,
) {
  const told = { number: String(number), title, place };
  return fill(words.opened, { ...told, day: dayOf(openedAt, language), time: timeOf(openedAt, language) });
}

function attendanceText({ seats, attendance }: WhatHappened, words: Words): string {
  const labels = seats.map(({ label, college }) => `${label} (${college})`);
  const called = fill(words.maySit, { count: String(seats.length) });
  if (!attendance) return paragraphs([called, words.notRecorded, list(labels)]);
  return paragraphs([
    ...[called, named(words.present, attendance.present), named(words.absent, attendance.absent)],
    named(
      words.proxies,
      attendance.proxies.map((proxy) => fill(words.proxy, { ...proxy })),
    ),
    named(
      words.guests,
      attendance.guests.map(({ name, quality }) => (quality ? `${name}, ${quality}` : name)),
    ),
    quorumText(attendance.quorum, words),
  ]);
}

function quorumText(quorum: Attendance['quorum'], words: Words): string {
  if (!quorum) return '';
  const told = { have: String(quorum.have), needed: String(quorum.needed) };
  return fill(quorum.reached ? words.quorumReached : words.quorumMissed, told);
}

function itemText({ kind, note, questions }: HeldItem, words: Words): string {
  const nothing = kind === 'decision' || kind === 'election' ? words.noVote : words.toWrite;
  return paragraphs([note, votesText(questions, words), questions.length === 0 ? nothing : '']);
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

const named = (heading: string, names: readonly string[]): string =>
  names.length === 0 ? '' : `${fill(heading, { count: String(names.length) })}\n${list(names)}`;

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

const paragraphs = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n\n');
