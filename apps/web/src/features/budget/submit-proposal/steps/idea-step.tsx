import { PROPOSAL_LIMITS, THEMES } from '@parvis/contract';
import { Note, Select, StateBadge } from '@parvis/ui';
import { useTranslation } from '../../../../shared/i18n/use-translation';
import { paths } from '../../../../paths';
import { kindOf, useProposalWords } from '../../proposal-words/use-proposal-words';
import { faultOf, LimitedField } from './limited-field';
import type { StepProps } from './step-props';
import { type Similar, useSimilar } from './use-similar';

/** One sentence and a theme; similar ideas appear while the sentence is typed. */
export function IdeaStep({ edition, draft, change, faults }: StepProps) {
  const { t } = useTranslation('propose');
  const words = useProposalWords();
  const similar = useSimilar(edition.slug, draft.title);
  return (
    <>
      <LimitedField
        id="title"
        label={t('idea.title')}
        hint={t('idea.hint')}
        value={draft.title}
        onChange={(title) => change({ title })}
        most={PROPOSAL_LIMITS.title.most}
        faults={faults}
      />
      <p role="status" className="vh">
        {similar.length > 0 && t('idea.similarCount', { count: similar.length })}
      </p>
      {similar.length > 0 && <SimilarIdeas edition={edition.slug} similar={similar} />}
      <Select
        id="theme"
        label={t('idea.theme')}
        value={draft.theme}
        error={faultOf(faults, 'theme')}
        onChange={(event) => change({ theme: event.target.value })}
        options={[
          { value: '', label: t('idea.chooseTheme') },
          ...THEMES.map((value) => ({ value, label: words.theme(value) })),
        ]}
      />
    </>
  );
}

/** Opened beside the form, never in its place. */
function SimilarIdeas({ edition, similar }: { edition: string; similar: Similar }) {
  const { t } = useTranslation('propose');
  const words = useProposalWords();
  return (
    <Note kind="second" icon="search">
      <p>
        <strong>{t('idea.similar')}</strong>
      </p>
      <p>{t('idea.similarLead')}</p>
      <ul className="lines-list">
        {similar.map(({ id, number, title, state }) => (
          <li key={id} className="row row--between gap-2">
            <a href={paths.project(edition, number)} target="_blank" rel="noopener">
              {title}
            </a>
            <StateBadge state={kindOf(state)}>{words.state(state)}</StateBadge>
          </li>
        ))}
      </ul>
    </Note>
  );
}
