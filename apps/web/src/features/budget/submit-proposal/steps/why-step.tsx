import { PROPOSAL_LIMITS } from '@parvis/contract';
import { useTranslation } from '../../../../shared/i18n/use-translation';
import { LiveMarkdown } from '../../../../shared/markdown/live-markdown';
import { LimitedField } from './limited-field';
import type { StepProps } from './step-props';

export function WhyStep({ draft, change, faults }: StepProps) {
  const { t } = useTranslation('propose');
  return (
    <>
      <LimitedField
        id="body"
        label={t('why.body')}
        hint={t('why.hint')}
        value={draft.body}
        onChange={(body) => change({ body })}
        most={PROPOSAL_LIMITS.body.most}
        faults={faults}
        rows={10}
      />
      <details className="fold">
        <summary>{t('why.help')}</summary>
        <ul className="mt-2">
          <li>{t('why.helpParagraph')}</li>
          <li>{t('why.helpList')}</li>
          <li>{t('why.helpBold')}</li>
        </ul>
      </details>
      {draft.body.trim() && (
        <details className="fold">
          <summary>{t('why.preview')}</summary>
          <div className="card mt-2">
            <LiveMarkdown source={draft.body.slice(0, PROPOSAL_LIMITS.body.most)} />
          </div>
        </details>
      )}
    </>
  );
}
