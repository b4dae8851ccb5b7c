import { MINUTES_LIMITS } from '@parvis/contract';
import { Button, ErrorSummary, Note, Textarea } from '@parvis/ui';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { Section } from '../read-minutes/minutes-state';
import { useSection } from './use-section';

interface SectionFormProps {
  section: Section;
  onChanged: () => Promise<void>;
}

/** One section, saved by itself. */
export function SectionForm({ section, onChanged }: SectionFormProps) {
  const { t } = useTranslation('minutes');
  const { id, title, version, position } = section;
  const form = useSection(section, onChanged);
  const field = `text-${id}`;
  return (
    <section className="section stack gap-3" aria-labelledby={`s${position}`}>
      <h2 id={`s${position}`}>{title}</h2>
      <form
        className="stack gap-3"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void form.send();
        }}
      >
        <ErrorSummary
          title={t('writing.errors')}
          errors={form.faults.map((fault) => ({ ...fault, field }))}
        />
        {(form.problem || form.trouble) && (
          <Note kind="late" role="alert">
            {form.problem && <ProblemSentence code={form.problem.code} />}
            {form.trouble && <TroubleSentence trouble={form.trouble} />}
          </Note>
        )}
        <Textarea
          id={field}
          rows={8}
          label={`${t('writing.text')}, ${t('writing.version', { version })}`}
          hint={t('writing.hint')}
          maxLength={MINUTES_LIMITS.text}
          value={form.text}
          error={form.faultOf('text')}
          onChange={(event) => form.type(event.target.value)}
        />
        <div role="status">
          {form.saved && <Note kind="ok">{t('writing.saved', { title })}</Note>}
          {form.touched && <p className="small muted">{t('writing.unsaved')}</p>}
        </div>
        <p className="row">
          <Button type="submit" kind={form.touched ? 'main' : undefined} busy={form.busy}>
            {t('writing.save')}
          </Button>
          {form.touched && <Button onClick={form.forget}>{t('writing.forget')}</Button>}
        </p>
      </form>
    </section>
  );
}
