import { Bars, Facts, StateBadge, Table } from '@parvis/ui';
import { useFormats } from '../../../shared/formats/use-formats';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { type ReviewPartProps, ReviewPart } from './review-figures';

const VOTE = { ADOPTED: 'ok', REJECTED: 'no', TIE: 'part', VOID: 'draft' } as const;
const DECISION = { DONE: 'ok', OPEN: 'wait', LATE: 'late', DROPPED: 'draft' } as const;
const ANSWER = { FOLLOWED: 'ok', PARTLY: 'part', NOT_FOLLOWED: 'no', WAITING: 'wait', LATE: 'late' } as const;

/** Bars of a count by outcome, which are their own table. */
function Outcomes({
  part,
  counts,
}: {
  part: 'votes' | 'decisions' | 'opinions';
  counts: readonly { id: string; name: string; value: number }[];
}) {
  const { t } = useTranslation('reviews');
  const { number } = useFormats();
  return (
    <Bars
      caption={t(`${part}.bars`)}
      label={t(`${part}.bars`)}
      titles={{ name: t('result'), bar: t('bar'), value: t('count') }}
      lines={counts.map((line) => ({ ...line, text: number(line.value) }))}
    />
  );
}

/** What was put to the vote, and what came of it. */
export function ReviewVotes({ figures: { votes } }: ReviewPartProps) {
  const { t } = useTranslation('reviews');
  const { lines } = votes;
  const outcomes = ['ADOPTED', 'REJECTED', 'TIE', 'VOID'] as const;
  const counts = outcomes.map((id) => ({
    id,
    name: t(`votes.state.${id}`),
    value: countIn(lines, 'result', id),
  }));
  return (
    <ReviewPart part="votes" empty={lines.length === 0}>
      <Outcomes part="votes" counts={counts} />
      <Table
        caption={t('votes.caption')}
        label={t('votes.caption')}
        rows={lines}
        rowKey={({ meeting, number }) => `${meeting}.${number}`}
        cards
        columns={[
          {
            id: 'question',
            title: t('votes.question'),
            cell: ({ wording }) => (wording === null ? t('votes.closed') : <span dir="auto">{wording}</span>),
          },
          {
            id: 'meeting',
            title: t('meeting'),
            label: t('meeting'),
            numeric: true,
            cell: ({ meeting }) => meeting,
          },
          {
            id: 'tally',
            title: t('votes.tally'),
            label: t('votes.tally'),
            cell: (line) =>
              line.for === null
                ? t('none')
                : t('votes.tallyIs', {
                    for: line.for,
                    against: line.against ?? 0,
                    abstain: line.abstain ?? 0,
                  }),
          },
          {
            id: 'result',
            title: t('result'),
            label: t('result'),
            cell: ({ result }) => <StateBadge state={VOTE[result]}>{t(`votes.one.${result}`)}</StateBadge>,
          },
        ]}
      />
    </ReviewPart>
  );
}

/** What decisions asked to be done. */
export function ReviewDecisions({ figures: { decisions } }: ReviewPartProps) {
  const { t } = useTranslation('reviews');
  const { date } = useFormats();
  const { lines } = decisions;
  const states = ['DONE', 'OPEN', 'LATE', 'DROPPED'] as const;
  const counts = states.map((id) => ({
    id,
    name: t(`decisions.state.${id}`),
    value: countIn(lines, 'state', id),
  }));
  return (
    <ReviewPart part="decisions" empty={lines.length === 0}>
      <Outcomes part="decisions" counts={counts} />
      <Table
        caption={t('decisions.caption')}
        label={t('decisions.caption')}
        rows={lines}
        rowKey={({ meeting, task, dueOn }) => `${meeting}.${dueOn}.${task}`}
        cards
        columns={[
          { id: 'task', title: t('decisions.task'), cell: ({ task }) => <span dir="auto">{task}</span> },
          {
            id: 'owner',
            title: t('decisions.owner'),
            label: t('decisions.owner'),
            cell: ({ owner }) => owner,
          },
          {
            id: 'meeting',
            title: t('meeting'),
            label: t('meeting'),
            numeric: true,
            cell: ({ meeting }) => meeting,
          },
          {
            id: 'due',
            title: t('decisions.due'),
            label: t('decisions.due'),
            cell: ({ dueOn }) => date(dueOn, 'day'),
          },
          {
            id: 'state',
            title: t('result'),
            label: t('result'),
            cell: ({ state }) => (
              <StateBadge state={DECISION[state]}>{t(`decisions.state.${state}`)}</StateBadge>
            ),
          },
        ]}
      />
    </ReviewPart>
  );
}

/** Opinions sent, what was answered, and after how long. */
export function ReviewOpinions({ figures: { opinions } }: ReviewPartProps) {
  const { t } = useTranslation('reviews');
  const { date, number } = useFormats();
  const { lines, medianDays, answeredLate } = opinions;
  const states = ['FOLLOWED', 'PARTLY', 'NOT_FOLLOWED', 'WAITING', 'LATE'] as const;
  const counts = states.map((id) => ({
    id,
    name: t(`opinions.state.${id}`),
    value: countIn(lines, 'state', id),
  }));
  const median =
    medianDays === null
      ? t('opinions.noMedian')
      : t('opinions.days', { count: medianDays, days: number(medianDays) });
  return (
    <ReviewPart part="opinions" empty={lines.length === 0}>
      <Facts
        facts={[
          { term: t('opinions.median'), value: median, figure: medianDays !== null },
          { term: t('opinions.answeredLate'), value: number(answeredLate), figure: true },
        ]}
      />
      <Outcomes part="opinions" counts={counts} />
      <Table
        caption={t('opinions.caption')}
        label={t('opinions.caption')}
        rows={lines.map((line, index) => ({ ...line, index }))}
        rowKey={({ index }) => String(index)}
        cards
        columns={[
          { id: 'title', title: t('opinions.opinion'), cell: ({ title }) => <span dir="auto">{title}</span> },
          {
            id: 'recipient',
            title: t('opinions.recipient'),
            label: t('opinions.recipient'),
            cell: ({ recipient }) => recipient,
          },
          {
            id: 'sent',
            title: t('opinions.sent'),
            label: t('opinions.sent'),
            cell: ({ sentOn }) => date(sentOn, 'day'),
          },
          {
            id: 'answered',
            title: t('opinions.answered'),
            label: t('opinions.answered'),
            cell: ({ answeredOn, dueOn }) =>
              answeredOn === null ? t('opinions.due', { day: date(dueOn, 'day') }) : date(answeredOn, 'day'),
          },
          {
            id: 'state',
            title: t('result'),
            label: t('result'),
            cell: ({ state }) => (
              <StateBadge state={ANSWER[state]}>{t(`opinions.state.${state}`)}</StateBadge>
            ),
          },
        ]}
      />
    </ReviewPart>
  );
}

const countIn = <Line, Key extends keyof Line>(lines: readonly Line[], key: Key, value: Line[Key]): number =>
  lines.filter((line) => line[key] === value).length;
