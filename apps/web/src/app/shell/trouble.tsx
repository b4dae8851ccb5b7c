import { useTranslation } from '../../shared/i18n/use-translation';
import { isRouteErrorResponse, Link, useLocation, useRouteError } from '../../shared/router';
import { isTrouble, type Trouble as TroubleKind } from '../../shared/graph/trouble';
import { PageMeta } from '../../shared/site/page-meta';
import { paths } from '../../paths';

function kindOf(error: unknown): TroubleKind {
  if (!isRouteErrorResponse(error)) return { kind: 'server' };
  if (isTrouble(error.data)) return error.data;
  return { kind: error.status === 404 ? 'notFound' : 'server' };
}

/** In place of a page that could not be shown: what happened and what to do. */
export function Trouble() {
  const { t } = useTranslation();
  const trouble = kindOf(useRouteError());
  const { pathname, search } = useLocation();
  const { kind } = trouble;
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
        {(kind === 'offline' || kind === 'server' || kind === 'tooMany') && (
          <a className="btn btn--main" href={pathname + search}>
            {t('trouble.retry')}
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
