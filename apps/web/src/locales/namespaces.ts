/** One line a context: adding a namespace here makes its keys known to TypeScript and splits its sentences per page. */
export const namespaces = {
  common: { fr: () => import('./fr/common.json'), en: () => import('./en/common.json') },
  home: { fr: () => import('./fr/home.json'), en: () => import('./en/home.json') },
  hub: { fr: () => import('./fr/hub.json'), en: () => import('./en/hub.json') },
  identity: { fr: () => import('./fr/identity.json'), en: () => import('./en/identity.json') },
  doubles: { fr: () => import('./fr/doubles.json'), en: () => import('./en/doubles.json') },
  accounts: { fr: () => import('./fr/accounts.json'), en: () => import('./en/accounts.json') },
  messages: { fr: () => import('./fr/messages.json'), en: () => import('./en/messages.json') },
  follow: { fr: () => import('./fr/follow.json'), en: () => import('./en/follow.json') },
  mine: { fr: () => import('./fr/mine.json'), en: () => import('./en/mine.json') },
  map: { fr: () => import('./fr/map.json'), en: () => import('./en/map.json') },
  problems: { fr: () => import('./fr/problems.json'), en: () => import('./en/problems.json') },
  refusals: { fr: () => import('./fr/refusals.json'), en: () => import('./en/refusals.json') },
  proposals: { fr: () => import('./fr/proposals.json'), en: () => import('./en/proposals.json') },
  propose: { fr: () => import('./fr/propose.json'), en: () => import('./en/propose.json') },
  rights: { fr: () => import('./fr/rights.json'), en: () => import('./en/rights.json') },
  roll: { fr: () => import('./fr/roll.json'), en: () => import('./en/roll.json') },
  review: { fr: () => import('./fr/review.json'), en: () => import('./en/review.json') },
  edition: { fr: () => import('./fr/edition.json'), en: () => import('./en/edition.json') },
  vote: { fr: () => import('./fr/vote.json'), en: () => import('./en/vote.json') },
  live: { fr: () => import('./fr/live.json'), en: () => import('./en/live.json') },
  steer: { fr: () => import('./fr/steer.json'), en: () => import('./en/steer.json') },
  accessibility: { fr: () => import('./fr/accessibility.json'), en: () => import('./en/accessibility.json') },
  counting: { fr: () => import('./fr/counting.json'), en: () => import('./en/counting.json') },
  pabulib: { fr: () => import('./fr/pabulib.json'), en: () => import('./en/pabulib.json') },
  jobs: { fr: () => import('./fr/jobs.json'), en: () => import('./en/jobs.json') },
  residence: { fr: () => import('./fr/residence.json'), en: () => import('./en/residence.json') },
  lists: { fr: () => import('./fr/lists.json'), en: () => import('./en/lists.json') },
  results: { fr: () => import('./fr/results.json'), en: () => import('./en/results.json') },
  minutes: { fr: () => import('./fr/minutes.json'), en: () => import('./en/minutes.json') },
  history: { fr: () => import('./fr/history.json'), en: () => import('./en/history.json') },
  offline: { fr: () => import('./fr/offline.json'), en: () => import('./en/offline.json') },
  families: { fr: () => import('./fr/families.json'), en: () => import('./en/families.json') },
  files: { fr: () => import('./fr/files.json'), en: () => import('./en/files.json') },
  privacy: { fr: () => import('./fr/privacy.json'), en: () => import('./en/privacy.json') },
  moderation: { fr: () => import('./fr/moderation.json'), en: () => import('./en/moderation.json') },
  moderating: { fr: () => import('./fr/moderating.json'), en: () => import('./en/moderating.json') },
  security: { fr: () => import('./fr/security.json'), en: () => import('./en/security.json') },
  style: { fr: () => import('./fr/style.json'), en: () => import('./en/style.json') },
  before: { fr: () => import('./fr/before.json'), en: () => import('./en/before.json') },
  meetings: { fr: () => import('./fr/meetings.json'), en: () => import('./en/meetings.json') },
  seats: { fr: () => import('./fr/seats.json'), en: () => import('./en/seats.json') },
  keeping: { fr: () => import('./fr/keeping.json'), en: () => import('./en/keeping.json') },
  councils: { fr: () => import('./fr/councils.json'), en: () => import('./en/councils.json') },
  room: { fr: () => import('./fr/room.json'), en: () => import('./en/room.json') },
} as const;

export type Namespace = keyof typeof namespaces;

/** The French sentences are the reference: their keys are the keys. */
export type Sentences = {
  [N in Namespace]: Awaited<ReturnType<(typeof namespaces)[N]['fr']>>['default'];
};
