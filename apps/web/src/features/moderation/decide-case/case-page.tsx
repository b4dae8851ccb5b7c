import { Breadcrumb, Card, Link, Note, PageHead, StateBadge } from '@parvis/ui';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import type { CasePartsFragment } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { MarkdownText } from '../../../shared/markdown/markdown-text';
import type { MarkdownNode } from '../../../shared/markdown/tree';
import { PageMeta } from '../../../shared/site/page-meta';
import { ProposeBlockForm } from '../blocks/propose-block-form';
import { useModerationWords } from '../moderation-words/use-moderation-words';
import { CaseHistory } from './case-history';
import { DecideCaseForm } from './decide-case-form';

interface Props {
  held: CasePartsFragment;
  /** The text, parsed by the loader. */
  text: MarkdownNode[];
}

const KINDS = { SHOWN: 'ok', HIDDEN: 'no', AWAITING: 'wait' } as const;

/** One case: what it is about, what was told of it, what was decided, and the decision to take. */
export function CasePage({ held, text }: Props) {
  const { t } = useTranslation('moderating');
  const { date } = useFormats();
  const { state, authorName, openedAt, path, conflict } = held;
  return (
    <>
      <PageMeta title={t('case.title')} />
      <Breadcrumb
        label={t('crumbs')}
        crumbs={[
          { href: paths.desk(), label: t('desk') },
          { href: paths.deskModeration(), label: t('queue.title') },
        ]}
      />
      <PageHead
        above={<StateBadge state={KINDS[state]}>{t(`state.${state}`)}</StateBadge>}
        title={<span dir="auto">{held.title}</span>}
        lead={<span dir="auto">{t('case.by', { name: authorName, date: date(openedAt) })}</span>}
      >
        {state === 'SHOWN' && <Link href={path}>{t('case.see')}</Link>}
      </PageHead>
      <div className="split">
        <div className="stack gap-7">
          <section className="stack" aria-labelledby="text">
            <h2 id="text">{t('case.text')}</h2>
            {held.picture && <img className="photo" src={held.picture} alt={t('case.picture')} />}
            <Card look="sunken">
              <MarkdownText nodes={text} />
            </Card>
          </section>
          <Reports held={held} />
          <CaseHistory decisions={held.decisions} />
        </div>
        <aside className="stack gap-6">
          {conflict ? <Conflict why={conflict} /> : <DecideCaseForm key={held.version} held={held} />}
          {held.authorId && conflict !== 'own' && conflict !== 'handled' && (
            <ProposeBlockForm caseId={held.id} name={authorName} />
          )}
        </aside>
      </div>
    </>
  );
}

const CONFLICTS = ['own', 'handled', 'decided_before'] as const;

function Conflict({ why }: { why: string }) {
  const { t } = useTranslation('moderating');
  const known = CONFLICTS.find((one) => one === why) ?? 'handled';
  return (
    <Note kind="second" icon="lock">
      <p>
        <strong>{t('conflict.title')}</strong>
      </p>
      <p>{t(`conflict.${known}`)}</p>
    </Note>
  );
}

function Reports({ held: { reports, state } }: { held: CasePartsFragment }) {
  const { t } = useTranslation('moderating');
  const words = useModerationWords();
  const { date } = useFormats();
  return (
    <section className="stack" aria-labelledby="reports">
      <h2 id="reports">{t('case.reports')}</h2>
      {reports.length === 0 && <p>{t(state === 'AWAITING' ? 'case.minor' : 'case.noReports')}</p>}
      <ul className="lines-list">
        {reports.map(({ id, reason, note, reportedAt, withAccount, answered }) => (
          <li key={id} className="stack gap-1">
            <span>
              <strong>{words.reason(reason)}</strong>{' '}
              <span className="muted small">
                {[
                  t(withAccount ? 'case.withAccount' : 'case.withoutAccount'),
                  date(reportedAt),
                  answered && t('case.answered'),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            {note && <span dir="auto">{note}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
