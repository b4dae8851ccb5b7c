import type { Site } from '@parvis/contract';
import type { Language } from '../shared/i18n/languages';
import { isRouteErrorResponse, type HydrationState } from '../shared/router';
import type { PageCode } from './page-code';

export const STATE_ID = 'parvis-data';

/** What the server tells the browser so that it starts exactly where the page stands, without asking again. */
export interface PageState {
  site: Site;
  language: Language;
  mode: Mode | undefined;
  hydration: HydrationState;
  /** Absent while developing: the browser then asks the table of routes. */
  code?: PageCode;
}

export const modes = ['light', 'dark', 'contrast'] as const;
export type Mode = (typeof modes)[number];
export const MODE_COOKIE = 'parvis_mode';

export const readMode = (cookie: string | undefined): Mode | undefined =>
  modes.find((mode) => mode === cookie);

/** Characters that could end the script element or, in old parsers, a line of JavaScript. */
const RISKY = /[<>&\u2028\u2029]/g;

/** JSON that is inert inside a `<script>`: no text of a person can close it or open a comment. */
export const inertJson = (value: unknown): string =>
  JSON.stringify(value).replace(RISKY, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

export const stateScript = (state: PageState): string =>
  `<script type="application/json" id="${STATE_ID}">${inertJson(state)}</script>`;

/**
 * Errors as plain data. Only what a loader threw on purpose goes out: anything else becomes a 500 with its reference.
 */
export function plainErrors(
  errors: HydrationState['errors'],
  report: (error: unknown) => string,
): HydrationState['errors'] {
  if (!errors) return null;
  return Object.fromEntries(
    Object.entries(errors).map(([where, error]) => [
      where,
      isRouteErrorResponse(error)
        ? { status: error.status, data: error.data }
        : { status: 500, data: { kind: 'server', reference: report(error) } },
    ]),
  );
}
