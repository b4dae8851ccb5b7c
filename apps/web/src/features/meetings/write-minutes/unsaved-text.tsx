import { Button, Card, Note } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { Section } from '../read-minutes/minutes-state';
import { useSection } from './use-section';

/** What was typed in a tab of yesterday, and came too late: shown until she has copied it elsewhere. */
export function UnsavedText({ section }: { section: Section }) {
  const { t } = useTranslation('minutes');
  const { touched, text, forget } = useSection(section, () => Promise.resolve());
  if (!touched || text === section.text) return null;
  return (
    <Card as="section" look="sunken">
      <h3>{t('writing.late', { title: section.title })}</h3>
      <Note kind="late">{t('writing.lateText')}</Note>
      <p className="word-runs" dir="auto">
        {text}
      </p>
      <p>
        <Button onClick={forget}>{t('writing.lateForget')}</Button>
      </p>
    </Card>
  );
}
