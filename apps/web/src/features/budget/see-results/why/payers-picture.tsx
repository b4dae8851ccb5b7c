import { Table, type Column } from '@parvis/ui';
import { SharePicture } from '@parvis/ui/share-picture';
import { useTranslation } from '../../../../shared/i18n/use-translation';
import type { Line, Words } from '../use-words';

type PayerGroup = Line['why']['groups'][number];

/** About as many stones in the whole picture, whatever the cost. */
const STONES = 46;
/** A caption under a figure of the drawing: two or three words. */
const SHORT = 16;
/** Part of the picture below which a stone has no room for a caption. */
const ROOM = 0.09;

/** The beginning of a title, cut between words: the table beside the drawing has it whole. */
export function shortTitle(title: string, longest = SHORT): string {
  if (title.length <= longest) return title;
  const cut = title
    .slice(0, longest + 1)
    .replace(/[\s,;:.·–-]+\S*$/u, '')
    // « Deux fontaines à » ends on a word that says nothing alone.
    .replace(/(\s\S{1,3})+$/u, '');
  return cut.length >= 4 && cut.length <= longest ? cut : title.slice(0, longest);
}

/** Who paid: groups of stones by what those people paid next, then the same figures in a table. */
export function PayersPicture({ line, words }: { line: Line; words: Words }) {
  const { t } = useTranslation('results');
  const groups = [...line.why.groups].sort((a, b) => b.paidCents - a.paidCents);
  const total = groups.reduce((sum, { paidCents }) => sum + paidCents, 0);
  if (total === 0) return null;
  const short = (group: PayerGroup): string =>
    group.kind === 'WINNER'
      ? shortTitle(words.title(group.nextProjectId))
      : t(group.kind === 'NOTHING' ? 'payers.nothingShort' : 'payers.othersShort');
  return (
    <>
      <figure className="stack gap-2">
        <SharePicture
          label={t('payers.picture')}
          seed={3}
          parts={groups.map((group) => ({
            share: group.paidCents,
            stones: Math.max(1, Math.round((group.paidCents / total) * STONES)),
            figure: words.percent(group.paidCents / total),
            caption: group.paidCents / total < ROOM ? '' : short(group),
          }))}
        />
        <figcaption className="small muted">{t('payers.legend')}</figcaption>
      </figure>
      <PayersTable groups={groups} total={total} words={words} />
      <p className="small muted">{t('payers.small')}</p>
    </>
  );
}

function PayersTable({ groups, total, words }: { groups: PayerGroup[]; total: number; words: Words }) {
  const { t } = useTranslation('results');
  const long = (group: PayerGroup): string =>
    group.kind === 'WINNER'
      ? t('payers.next', { title: words.title(group.nextProjectId) })
      : t(group.kind === 'NOTHING' ? 'payers.nothing' : 'payers.others');
  const columns: Column<PayerGroup>[] = [
    { id: 'who', title: t('payers.who'), cell: long },
    { id: 'people', title: t('payers.people'), numeric: true, cell: ({ people }) => words.number(people) },
    { id: 'paid', title: t('payers.paid'), numeric: true, cell: ({ paidCents }) => words.about(paidCents) },
    {
      id: 'share',
      title: t('payers.share'),
      numeric: true,
      cell: ({ paidCents }) => words.percent(paidCents / total),
    },
  ];
  return (
    <Table
      caption={t('payers.table')}
      captionHidden
      label={t('payers.table')}
      columns={columns}
      rows={groups}
      rowKey={({ kind, nextProjectId }) => `${kind} ${nextProjectId}`}
    />
  );
}
