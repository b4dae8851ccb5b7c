import { Facts } from '@parvis/ui';
import type { RegisterLineFragment } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { usePrivacyWords } from '../../../shared/privacy/use-privacy-words';

/** The register, line by line: what for, by which right, how long, who sees, where it comes from. */
export function RegisterLines({ lines }: { lines: readonly RegisterLineFragment[] }) {
  const { t } = useTranslation('privacy');
  const words = usePrivacyWords();
  const seen = (roles: readonly string[]) =>
    roles.length === 0 ? t('page.onlyYou') : roles.map((role) => words.role(role)).join(', ');
  return (
    <div className="grid min-l gap-5">
      {lines.map(({ key, ground, article, retention, seenBy, sources }) => (
        <section key={key} className="stack gap-3" aria-labelledby={`processing-${key}`}>
          <h3 id={`processing-${key}`}>{words.name(key)}</h3>
          <p>{words.purpose(key)}</p>
          <Facts
            rows
            facts={[
              { term: t('page.data'), value: words.data(key) },
              { term: t('page.ground'), value: `${words.ground(ground)} (${article})` },
              { term: t('page.kept'), value: words.keptFor(retention) },
              { term: t('page.seenBy'), value: seen(seenBy) },
              { term: t('page.sources'), value: sources.map((one) => words.source(one)).join(', ') },
            ]}
          />
        </section>
      ))}
    </div>
  );
}
