import { useEffect } from 'react';
import { useTranslation } from '../../shared/i18n/use-translation';
import { isRouteErrorResponse, Link, useLocation, useRouteError } from '../../shared/router';
import { isTrouble, type Trouble as TroubleKind } from '../../shared/graph/trouble';
import { KEPT_ATTRIBUTE } from '../../shared/offline/kept';
import { isKept } from '../../shared/offline/kept-pages';
import { PageMeta } from '../../shared/site/page-meta';
import { paths } from '../../paths';

/** Asking again may help. */
const AGAIN: ReadonlySet<TroubleKind['kind']> = new Set([
  'offline',
  'server',
  'unavailable',
  'outdated',
  'tooMany',
]);

function kindOf(error: unknown): TroubleKind {
  if (!isRouteErrorResponse(error)) return { kind: 'server' };
  if (isTrouble(error.data)) return error.data;
  return { kind: error.status === 404 ? 'notFound' : 'server' };
}

/** Without network, a copy on this device is better than an apology: the browser opens it through the worker. */
function useKeptCopy(wanted: boolean, address: string): void {
  useEffect(() => {
    if (!wanted || document.documentElement.hasAttribute(KEPT_ATTRIBUTE)) return;
    void isKept(address).then((kept) => kept && location.replace(address));
  }, [wanted, address]);
}

/** In place of a page that could not be shown: what happened and what to do. */
export function Trouble() {
  const { t } = useTranslation();
  const trouble = kindOf(useRouteError());
  const { pathname, search } = useLocation();
  const { kind } = trouble;
  useKeptCopy(kind === 'offline', pathname + search);
  return (
    <>
      <PageMeta title={t(`trouble.${kind}.title`)} />
      <div className="page-head">
        <h1>{t(`trouble.${kind}.title`)}</h1>
        <p className="lead">{t(`trouble.${kind}.todo`)}</p>
        {'reference' in trouble && trouble.reference && (
          <p>{t('trouble.reference', { reference: trouble.reference })}</p>
        )}
      </div>
      <p className="row">
        {kind === 'signedOut' && (
          <Link className="btn btn--main" to={paths.signIn(pathname + search)}>
            {t('trouble.signIn')}
          </Link>
        )}
        {AGAIN.has(kind) && (
          <a className="btn btn--main" href={pathname + search}>
            {t('trouble.retry')}
          </a>
        )}
        {kind === 'offline' && (
          <a className="btn" href={paths.offline()}>
            {t('trouble.kept')}
          </a>
        )}
        <Link className="btn" to={paths.home()}>
          {t('trouble.home')}
        </Link>
      </p>
    </>
  );
}

/** When even the shell broke: the same sentences, with nothing around them that could break again. */
export function BareTrouble() {
  return (
    <main className="wrap">
      <Trouble />
    </main>
  );
}
