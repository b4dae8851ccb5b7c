import { MINUTES_LIMITS } from '@parvis/contract';
import { Button, ErrorSummary, Note, Textarea } from '@parvis/ui';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { Aside, Section } from '../read-minutes/minutes-state';
import { MergeTexts } from './merge-texts';
import { useSection } from './use-section';

interface SectionFormProps {
  section: Section;
  /** Set aside, to be brought together with what stands. */
  asides: readonly Aside[];
  onChanged: () => Promise<void>;
}

/** One section, saved by itself. */
export function SectionForm({ section, asides, onChanged }: SectionFormProps) {
  const { t } = useTranslation('minutes');
  const { id, title, version, position } = section;
  const form = useSection(section, onChanged);
  const field = `text-${id}`;
  // Once the two texts are one, there is nothing left to say of it.
  const problem = form.problem?.code === 'minutes_section_moved' && asides.length === 0 ? null : form.problem;
  return (
    <section className="stack gap-3" aria-labelledby={`s${position}`}>
      <h3 id={`s${position}`}>{title}</h3>
      {(problem || form.trouble) && (
        <Note kind="late" role="alert">
          {problem && <ProblemSentence code={problem.code} />}
          {form.trouble && <TroubleSentence trouble={form.trouble} />}
        </Note>
      )}
      {asides.map((aside) => (
        <MergeTexts
          key={aside.id}
          {...{ aside, section, onChanged }}
          takesFocus={problem?.code === 'minutes_section_moved'}
        />
      ))}
      {(asides.length === 0 || form.touched) && (
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
          <Textarea
            id={field}
            rows={rowsFor(form.text)}
            label={<span className="vh">{t('writing.textOf', { title })}</span>}
            aside={t('writing.version', { version })}
            dir="auto"
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
      )}
    </section>
  );
}

/** Room for what is written and some more lines, within a screen. */
const rowsFor = (text: string): number => {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 70), 0);
  return Math.min(Math.max(lines + 2, 4), 18);
};
