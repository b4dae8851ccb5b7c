import type { Site } from '@parvis/contract';
import { useEffect, type ReactNode } from 'react';
import { directionOf, type Language } from '../shared/i18n/languages';
import { SiteContext } from '../shared/site/site-context';
import type { Mode } from './state';

interface Props {
  site: Site;
  language: Language;
  mode: Mode | undefined;
  children: ReactNode;
}

/** The whole HTML document, rendered on the server and taken over by the browser. */
export function Document({ site, language, mode, children }: Props) {
  // Tells tests and styles that the page answers; after hydration, which must find what the server wrote.
  useEffect(() => {
    document.documentElement.dataset['alive'] = 'true';
  }, []);
  return (
    <html lang={language} dir={directionOf(language)} data-town={site.town.slug} data-mode={mode}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          name="color-scheme"
          content={mode === undefined ? 'light dark' : mode === 'dark' ? 'dark' : 'light'}
        />
        {site.demo && <meta name="robots" content="noindex, nofollow" />}
        <link rel="manifest" href="/site.webmanifest" />
        <link rel="apple-touch-icon" href="/icon-180.png" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </head>
      <body>
        <SiteContext value={site}>{children}</SiteContext>
      </body>
    </html>
  );
}
