import { LinesList, Link } from '@parvis/ui';
import { paths } from '../../../paths';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { MarkdownText } from '../../../shared/markdown/markdown-text';
import type { MarkdownNode } from '../../../shared/markdown/tree';
import { MeetingFiles } from './meeting-files';
import type { SeeMeetingQuery } from '../../../shared/graphql/generated/operations/see-meeting';

export type Meeting = NonNullable<SeeMeetingQuery['meeting']> & {
  documents: SeeMeetingQuery['meetingDocuments'];
};
export type Point = Meeting['agenda'][number];
/** A point with its note parsed: what is read, where `Point` is what is written. */
export type ReadPoint = Omit<Point, 'note'> & { note: readonly MarkdownNode[] };

interface AgendaListProps {
  points: readonly ReadPoint[];
  slug: string;
  /** Of residents, taken for the meeting. */
  questions?: readonly { id: string; text: string }[];
  /** Of the whole meeting; those of a point stand under it. */
  files: Meeting['documents'];
}

/** The points of a meeting, in order, with what to know beforehand. */
export function AgendaList({ points, slug, files, questions = [] }: AgendaListProps) {
  const { t } = useTranslation('meetings');
  if (points.length === 0) return <p className="muted">{t('page.agendaEmpty')}</p>;
  return (
    <LinesList ordered>
      {points.map(({ id, position, title, kind, minutes, note, carried, carriedNumber }) => (
        <div key={id} className="stack gap-1">
          <h3 className="fs-1">
            <span className="num">{position}.</span> {title}
          </h3>
          <p className="small muted">
            {t(`kind.${kind}`)} · {t('page.minutes', { count: minutes })}
            {carried && <> · </>}
            {carried && carriedNumber === null && t('page.carried')}
            {carriedNumber !== null && (
              <Link href={paths.meeting(slug, carriedNumber)}>
                {t('page.carriedFrom', { number: carriedNumber })}
              </Link>
            )}
          </p>
          {note.length > 0 && <MarkdownText nodes={note} />}
          <MeetingFiles files={files.filter(({ itemId }) => itemId === id)} />
          {kind === 'RESIDENTS_QUESTIONS' && questions.length > 0 && (
            <ul>
              {questions.map((question) => (
                <li key={question.id}>{question.text}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </LinesList>
  );
}
