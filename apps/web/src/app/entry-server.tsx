import type { Render, RenderInput, RenderOutput } from '@parvis/contract';
import type { i18n as I18n } from 'i18next';
import { renderToString } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import {
  createStaticHandler,
  createStaticRouter,
  StaticRouterProvider,
  type StaticHandlerContext,
} from 'react-router';
import { addNamespaces, allNamespaces, createI18n } from '../shared/i18n/i18n';
import { chooseLanguage, LANGUAGE_COOKIE, type Language } from '../shared/i18n/languages';
import type { PageContext } from '../shared/graph/graph';
import { assetTags } from './assets';
import { Document } from './document';
import type { PageHandle } from './routes/page';
import { routes } from './routes/table';
import { MODE_COOKIE, plainErrors, readMode, stateScript, type PageState } from './state';

const handler = createStaticHandler(routes);
const instances = new Map<Language, Promise<I18n>>();

/** Every sentence of a language, loaded once a process. */
function sentencesIn(language: Language): Promise<I18n> {
  const known = instances.get(language);
  if (known) return known;
  const instance = createI18n(language);
  const ready = addNamespaces(instance, allNamespaces).then(() => instance);
  instances.set(language, ready);
  return ready;
}

/** Sources of the matched pages and of their sentences, as Vite's manifest names them. */
function sourcesOf(context: StaticHandlerContext, language: Language): string[] {
  const handles = context.matches.map(({ route }) => route.handle as PageHandle | undefined);
  const names = new Set(['common', ...handles.flatMap((handle) => handle?.namespaces ?? [])]);
  return [
    ...handles.flatMap((handle) => (handle ? [handle.source] : [])),
    ...[...names].map((name) => `src/locales/${language}/${name}.json`),
  ];
}

function toHtml(context: StaticHandlerContext, i18n: I18n, state: PageState, input: RenderInput): string {
  const router = createStaticRouter(handler.dataRoutes, context);
  const page = renderToString(
    <Document site={state.site} language={state.language} mode={state.mode}>
      <I18nextProvider i18n={i18n}>
        <StaticRouterProvider router={router} context={context} hydrate={false} />
      </I18nextProvider>
    </Document>,
  );
  const { head, tail } = assetTags(input.assets, sourcesOf(context, state.language), input.nonce);
  // What React does not own stands at the end of head and body, where hydration leaves it in peace.
  const body = page.lastIndexOf('</body>');
  const top = page.indexOf('</head>');
  return `<!doctype html>${page.slice(0, top)}${head}${page.slice(top, body)}${stateScript(state)}${tail}${page.slice(body)}`;
}

const redirectOf = (response: Response): RenderOutput => ({
  status: response.status,
  headers: Object.fromEntries(response.headers),
  html: '',
});

/** One page, from an address to a whole document. Loaders run first, all of them; then one render. */
export const render: Render = async (input) => {
  const language = chooseLanguage(input.cookies[LANGUAGE_COOKIE], input.acceptLanguage);
  const i18n = await sentencesIn(language);
  const request = new Request(new URL(input.url, input.site.publicUrl ?? 'http://localhost'));
  const requestContext: PageContext = { query: input.query };
  const answered = await handler.query(request, { requestContext });
  if (answered instanceof Response) return redirectOf(answered);

  const context = { ...answered, errors: plainErrors(answered.errors, input.report) ?? null };
  const stateOf = ({ loaderData, actionData, errors }: StaticHandlerContext): PageState => ({
    site: input.site,
    language,
    mode: readMode(input.cookies[MODE_COOKIE]),
    hydration: { loaderData, actionData, errors },
  });
  const headers = { 'content-language': language };
  try {
    return { status: context.statusCode, headers, html: toHtml(context, i18n, stateOf(context), input) };
  } catch (error) {
    const broken = { ...context, errors: plainErrors({ root: error }, input.report) ?? null };
    return { status: 500, headers, html: toHtml(broken, i18n, stateOf(broken), input) };
  }
};
