import { EmptyState, Link, Timeline } from '@parvis/ui';
import { useFormats } from '../formats/use-formats';
import type { HistoryEntryFragment } from '../graphql/generated/graphql';
import { useTranslation } from '../i18n/use-translation';
import { useHistoryWords } from './use-history-words';

interface Props {
  items: readonly HistoryEntryFragment[];
  /** Where the page itself says what the acts are about. */
  ofOneThing?: boolean;
  /** When there is nothing: what, and why. */
  empty: { title: string; why: string };
}

/** Acts in sentences, the newest first: what, when, by whom, and what changed. */
export function HistoryList({ items, empty, ofOneThing }: Props) {
  const { t } = useTranslation('history');
  const { date } = useFormats();
  const words = useHistoryWords();
  if (items.length === 0)
    return (
      <EmptyState title={empty.title} level={2}>
        <p>{empty.why}</p>
      </EmptyState>
    );
  return (
    <Timeline
      label={t('list')}
      items={items.map(({ number, at, verb, actor, subject, facts }) => ({
        id: String(number),
        title: words.what(verb),
        when: <time dateTime={at}>{`${date(at)}, ${date(at, 'time')}`}</time>,
        detail: (
          <>
            {subject && !ofOneThing && (
              <p dir="auto">
                {subject.path ? <Link href={subject.path}>{subject.label}</Link> : subject.label}
              </p>
            )}
            <p className="muted" dir="auto">
              {words.who(actor)}
            </p>
            {facts.length > 0 && (
              <ul className="small" role="list">
                {facts.map((fact) => (
                  <li key={fact.name} dir="auto">
                    {words.change(fact)}
                  </li>
                ))}
              </ul>
            )}
          </>
        ),
      }))}
    />
  );
}
