import { Card, EmptyState, Link } from '@parvis/ui';
import { useFormats } from '../../../shared/formats/use-formats';
import type { FamilyPartsFragment } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { paths } from '../../../paths';

/** Accounts that one answers for, or is asked to. */
export function ChildrenList({ items }: { items: FamilyPartsFragment['children'] }) {
  const { t } = useTranslation('families');
  const { date } = useFormats();
  return (
    <section className="section stack gap-5" aria-labelledby="children">
      <h2 id="children">{t('guardian.title')}</h2>
      {items.length === 0 ? (
        <EmptyState title={t('guardian.empty')}>
          <p>{t('guardian.emptyWhy')}</p>
        </EmptyState>
      ) : (
        <ul className="grid min-l plain">
          {items.map(({ displayName, token, declaredAt, consents }) => (
            <Card key={token} as="li" link>
              <h3>
                <Link href={paths.consent(token)}>
                  <bdi>{displayName}</bdi>
                </Link>
              </h3>
              <p className="muted">
                {declaredAt
                  ? t('guardian.given', { date: date(declaredAt, 'day'), count: consents.length })
                  : t('guardian.waiting')}
              </p>
            </Card>
          ))}
        </ul>
      )}
    </section>
  );
}
