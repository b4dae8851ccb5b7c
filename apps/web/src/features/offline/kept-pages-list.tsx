import { Button, EmptyState, LinesList, Note, PageHead } from '@parvis/ui';
import { useEffect, useState } from 'react';
import { paths } from '../../paths';
import { useTranslation } from '../../shared/i18n/use-translation';
import { forgetKeptPages, keptPages, type KeptPage } from '../../shared/offline/kept-pages';
import { useLocation } from '../../shared/router';
import { safeReturn } from '../../shared/site/safe-return';
import { KeptAt } from './kept-at';

/** Addresses of pages that were read, opened by the browser itself: the worker then gives the copy. */
export function KeptPagesList() {
  const { t } = useTranslation('offline');
  const { search } = useLocation();
  const [pages, setPages] = useState<KeptPage[]>();
  const [wanted, setWanted] = useState<string>();

  useEffect(() => {
    void keptPages().then((all) => setPages(all.filter(({ address }) => address !== paths.offline())));
    const page = new URLSearchParams(search).get('page');
    setWanted(page ? safeReturn(page) : undefined);
  }, [search]);

  const clear = async () => {
    await forgetKeptPages();
    setPages([]);
  };

  return (
    <div className="stack gap-5">
      <PageHead title={t('title')} lead={t('lead')} />
      {wanted && (
        <Note>
          <p>{t('notKept')}</p>
          <p>
            <a className="btn btn--main" href={wanted}>
              {t('retry')}
            </a>
          </p>
        </Note>
      )}
      <p className="no-js">{t('needsScript')}</p>
      <div className="needs-js stack gap-5" aria-busy={pages === undefined}>
        {pages?.length === 0 && (
          <EmptyState title={t('none')} level={2}>
            <p>{t('noneTodo')}</p>
          </EmptyState>
        )}
        {pages && pages.length > 0 && (
          <>
            <LinesList line="between">
              {pages.map(({ address, title, keptAt }) => (
                <Line key={address} address={address} title={title} keptAt={keptAt} />
              ))}
            </LinesList>
            <p>
              <Button onClick={() => void clear()}>{t('clear')}</Button>
            </p>
            <p className="muted">{t('privacy')}</p>
          </>
        )}
      </div>
    </div>
  );
}

const Line = ({ address, title, keptAt }: KeptPage) => (
  <>
    <a href={address}>{title}</a>
    <span className="muted">
      <KeptAt at={new Date(keptAt)} />
    </span>
  </>
);
