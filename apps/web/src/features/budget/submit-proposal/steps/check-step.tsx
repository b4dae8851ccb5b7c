import { Button, LinesList } from '@parvis/ui';
import type { ReactNode } from 'react';
import { useTranslation } from '../../../../shared/i18n/use-translation';
import { LiveMarkdown } from '../../../../shared/markdown/live-markdown';
import { useProposalWords } from '../../proposal-words/use-proposal-words';
import type { Step } from '../idea-draft';
import type { Neighbourhoods, StepProps } from './step-props';

interface Props extends Pick<StepProps, 'draft'> {
  neighbourhoods: Neighbourhoods;
  /** Name under which it will be public; undefined when signed out. */
  name?: string;
  go: (step: Step) => void;
}

/** Everything as it will be read, each line with its way back. */
export function CheckStep({ draft, neighbourhoods, name, go }: Props) {
  const { t } = useTranslation('propose');
  const words = useProposalWords();
  const { t: common } = useTranslation('proposals');
  const region = neighbourhoods.find(({ slug }) => slug === draft.neighbourhood);
  const line = (label: string, step: Step, value: ReactNode) => (
    <div className="row row--between gap-2 full align-start">
      <div dir="auto">
        <p className="label">{label}</p>
        {value}
      </div>
      <Button kind="quiet" icon="edit" onClick={() => go(step)}>
        {t('check.change')} <span className="vh">{label}</span>
      </Button>
    </div>
  );
  return (
    <>
      <LinesList>
        {line(t('check.idea'), 'idea', <p>{draft.title}</p>)}
        {line(t('check.theme'), 'idea', <p>{draft.theme && words.theme(draft.theme)}</p>)}
        {line(t('check.why'), 'why', <LiveMarkdown source={draft.body.slice(0, 8_000)} />)}
        {line(
          t('check.where'),
          'where',
          <p>{[draft.place, region?.name ?? common('wholeTown')].filter(Boolean).join(', ')}</p>,
        )}
        {line(
          t('check.photo'),
          'photo',
          draft.photoId ? (
            <img
              className="photo photo--small"
              src={`/files/photos/${draft.photoId}/small.webp`}
              alt={t('photo.alt')}
            />
          ) : (
            <p>{t('check.noPhoto')}</p>
          ),
        )}
      </LinesList>
      <p>{name ? t('check.public', { name }) : t('check.signInLead')}</p>
    </>
  );
}
