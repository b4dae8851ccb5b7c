import { compareWords } from '@parvis/minutes';
import { Breadcrumb, Button, EmptyState, PageHead, Select } from '@parvis/ui';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import type { Minutes } from './minutes-state';

interface ComparePageProps {
  minutes: Minutes;
  /** Numbers of versions, as asked in the address. */
  from: number | null;
  to: number | null;
}

/** Two versions of the same minutes, from the first that was proposed to the last unless one chooses; with the words removed and added; a plain form, so that it needs no script. */
export function CompareMinutesPage({ minutes, from, to }: ComparePageProps) {
  const { t } = useTranslation('minutes');
  const { number, assembly, versions } = minutes;
  const after = versions.find((version) => version.number === to) ?? versions[0];
  const before =
    versions.find((version) => version.number === from) ??
    (versions.length > 1 ? versions.at(-1) : undefined);
  const { slug, name } = assembly;
  return (
    <>
      <PageMeta title={`${t('compareTitle')}, ${t('of', { number, name })}`} />
      <Breadcrumb
        label={t('crumbs')}
        crumbs={[
          { href: paths.meeting(slug, number), label: t('meeting', { number }) },
          { href: paths.minutes(slug, number), label: t('title', { number }) },
        ]}
      />
      <PageHead title={t('compareTitle')} lead={t('of', { number, name })} />
      {before && after ? (
        <div className="stack gap-5">
          <Chooser minutes={minutes} from={before.number} to={after.number} />
          <Difference before={before.sections} after={after.sections} />
        </div>
      ) : (
        <EmptyState title={t('compareTitle')} level={2}>
          <p>{t('compareFew')}</p>
        </EmptyState>
      )}
    </>
  );
}

function Chooser({ minutes: { versions }, from, to }: { minutes: Minutes; from: number; to: number }) {
  const { t } = useTranslation('minutes');
  const { date } = useFormats();
  const options = versions.map(({ number, state, at }) => ({
    value: String(number),
    label: t('versionIs', { number, state: t(`versionState.${state}`), date: date(at) }),
  }));
  return (
    <form method="get" className="row gap-4">
      <Select id="from" name="de" label={t('from')} options={options} defaultValue={String(from)} />
      <Select id="to" name="a" label={t('to')} options={options} defaultValue={String(to)} />
      <Button type="submit">{t('show')}</Button>
    </form>
  );
}

type Written = Minutes['versions'][number]['sections'];

function Difference({ before, after }: { before: Written; after: Written }) {
  const { t } = useTranslation('minutes');
  const titles = [...new Set([...before, ...after].map(({ title }) => title))];
  const textOf = (sections: Written, title: string) =>
    sections.find((section) => section.title === title)?.text ?? '';
  const changed = titles.filter((title) => textOf(before, title) !== textOf(after, title));
  if (changed.length === 0) return <p>{t('same')}</p>;
  return changed.map((title) => (
    <section key={title} className="section stack gap-3">
      <h2>{title}</h2>
      <div className="stack gap-3">
        <WordRuns before={textOf(before, title)} after={textOf(after, title)} />
      </div>
    </section>
  ));
}

/** Words removed are struck, words added underlined; said aloud too, so that colour is never the only sign. */
export function WordRuns({ before, after }: { before: string; after: string }) {
  const { t } = useTranslation('minutes');
  return (
    <p className="word-runs">
      {compareWords(before, after).map(({ fate, text }, index) => {
        if (fate === 'kept') return <span key={index}>{text}</span>;
        const Mark = fate === 'removed' ? 'del' : 'ins';
        return (
          <Mark key={index}>
            <span className="vh">[{t(fate)}] </span>
            {text}
          </Mark>
        );
      })}
    </p>
  );
}
