/** Every public address, in one table. Nothing else in the web spells one: a renamed address is one line here. */
export const patterns = {
  home: '/',
  editions: '/budgets',
  edition: '/budgets/:edition',
  projects: '/budgets/:edition/projets',
  project: '/budgets/:edition/projets/:number',
  reportProject: '/budgets/:edition/projets/:number/signaler',
  propose: '/budgets/:edition/proposer',
  vote: '/budgets/:edition/voter',
  results: '/budgets/:edition/resultats',
  meetings: '/instances/:body/seances',
  planMeeting: '/instances/:body/seances/nouvelle',
  meeting: '/instances/:body/seances/:number',
  enterMeeting: '/instances/:body/seances/:number/apres',
  reportQuestion: '/instances/:body/seances/:number/questions/:question/signaler',
  prepareMeeting: '/instances/:body/seances/:number/preparer',
  roomPhone: '/instances/:body/seances/:number/telephone',
  roomDesk: '/instances/:body/seances/:number/pupitre',
  roomScreen: '/instances/:body/seances/:number/ecran',
  minutes: '/instances/:body/seances/:number/compte-rendu',
  compareMinutes: '/instances/:body/seances/:number/compte-rendu/comparer',
  writeMinutes: '/instances/:body/seances/:number/compte-rendu/ecrire',
  followUps: '/instances/:body/suites',
  signIn: '/connexion',
  signInCard: '/connexion/carte',
  assisted: '/seance',
  me: '/moi',
  family: '/moi/famille',
  consent: '/consentement/:token',
  deskFamilies: '/gestion/familles',
  security: '/moi/securite',
  messages: '/moi/messages',
  unsubscribe: '/desabonner/:token',
  desk: '/gestion',
  deskEdition: '/gestion/:edition',
  deskProject: '/gestion/:edition/projets/:number',
  deskImport: '/gestion/importer',
  roles: '/gestion/roles',
  jobs: '/gestion/travaux',
  journal: '/gestion/journal',
  deskHistory: '/gestion/:edition/historique',
  deskRoll: '/gestion/:edition/liste',
  myHistory: '/moi/historique',
  accounts: '/gestion/comptes',
  newAccount: '/gestion/comptes/nouveau',
  doubles: '/gestion/comptes/doublons',
  letters: '/gestion/residence',
  townLists: '/gestion/residence/listes',
  myResidence: '/moi/residence',
  moderation: '/moderation',
  myModeration: '/moi/moderation',
  myStatement: '/moi/moderation/:statement',
  deskModeration: '/gestion/moderation',
  deskModerationCase: '/gestion/moderation/:case',
  demoMail: '/demo/courrier',
  offline: '/hors-ligne',
  style: '/style',
  accessibility: '/accessibilite',
  privacy: '/confidentialite',
  legal: '/mentions-legales',
  myData: '/moi/donnees',
  privacyDesk: '/gestion/confidentialite',
  bodies: '/instances',
  body: '/instances/:body',
  opinions: '/instances/:body/avis',
  opinion: '/instances/:body/avis/:number',
  answerOpinion: '/avis/repondre/:link',
  deskOpinions: '/gestion/instances/:body/avis',
  deskOpinion: '/gestion/instances/:body/avis/:opinion',
  deskBodies: '/gestion/instances',
  deskBody: '/gestion/instances/:body',
  deskRules: '/gestion/instances/:body/regles',
  reviewDesk: '/gestion/instances/:body/bilan',
  review: '/instances/:body/bilans/:year',
  invitation: '/invitation/:token',
  mySeats: '/moi/instances',
} as const;

const one = encodeURIComponent;

/** `?name=value…` of what is there, or nothing. */
export function asked(values: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  return given.length > 0
    ? `?${given.map(([name, value]) => `${name}=${one(String(value))}`).join('&')}`
    : '';
}

export const paths = {
  home: () => patterns.home,
  editions: () => patterns.editions,
  edition: (edition: string) => `/budgets/${one(edition)}`,
  projects: (edition: string) => `/budgets/${one(edition)}/projets`,
  project: (edition: string, number: number) => `/budgets/${one(edition)}/projets/${number}`,
  reportProject: (edition: string, number: number) => `/budgets/${one(edition)}/projets/${number}/signaler`,
  propose: (edition: string) => `/budgets/${one(edition)}/proposer`,
  vote: (edition: string) => `/budgets/${one(edition)}/voter`,
  results: (edition: string) => `/budgets/${one(edition)}/resultats`,
  meetings: (body: string, page = 1) =>
    `/instances/${one(body)}/seances${asked({ page: page > 1 ? page : undefined })}`,
  planMeeting: (body: string) => `/instances/${one(body)}/seances/nouvelle`,
  meeting: (body: string, number: number) => `/instances/${one(body)}/seances/${number}`,
  enterMeeting: (body: string, number: number) => `/instances/${one(body)}/seances/${number}/apres`,
  reportQuestion: (body: string, number: number, question: string) =>
    `/instances/${one(body)}/seances/${number}/questions/${one(question)}/signaler`,
  prepareMeeting: (body: string, number: number) => `/instances/${one(body)}/seances/${number}/preparer`,
  /** A PDF of the host: not one of our pages. */
  meetingPaper: (meeting: string, paper: string, language: string) =>
    `/files/seances/${one(meeting)}/${paper}.pdf?langue=${one(language)}`,
  meetingCalendar: (meeting: string) => `/files/seances/${one(meeting)}/seance.ics`,
  /** @param code of the room, as its poster carries it */
  roomPhone: (body: string, number: number, code?: string) =>
    `/instances/${one(body)}/seances/${number}/telephone${asked({ code })}`,
  roomDesk: (body: string, number: number) => `/instances/${one(body)}/seances/${number}/pupitre`,
  roomScreen: (body: string, number: number) => `/instances/${one(body)}/seances/${number}/ecran`,
  minutes: (body: string, number: number) => `/instances/${one(body)}/seances/${number}/compte-rendu`,
  compareMinutes: (body: string, number: number) =>
    `/instances/${one(body)}/seances/${number}/compte-rendu/comparer`,
  writeMinutes: (body: string, number: number) =>
    `/instances/${one(body)}/seances/${number}/compte-rendu/ecrire`,
  signedMinutes: (scan: string) => `/files/signed-minutes/${one(scan)}/document`,
  minutesPdf: (body: string, number: number, language: string) =>
    `/files/minutes/body/${one(body)}/${number}/minutes.pdf${asked({ language })}`,
  followUps: (body: string, page = 1) =>
    `/instances/${one(body)}/suites${asked({ page: page > 1 ? page : undefined })}`,
  /** `back` is where to return after signing in. */
  signIn: (back?: string) => (back ? `/connexion?retour=${one(back)}` : '/connexion'),
  assisted: () => patterns.assisted,
  signInCard: (back?: string) => (back ? `${patterns.signInCard}?retour=${one(back)}` : patterns.signInCard),
  /** Leaves this site: not one of our pages. `link` ties the account of whoever is signed in. */
  provider: (back: string, link = false) =>
    `/connexion/fournisseur?${link ? 'lier=1&' : ''}retour=${one(back)}`,
  me: () => patterns.me,
  family: () => patterns.family,
  /** Where the link of a guardian leads. */
  consent: (token: string) => `/consentement/${one(token)}`,
  deskFamilies: () => patterns.deskFamilies,
  security: () => patterns.security,
  messages: (page = 1) => (page > 1 ? `${patterns.messages}?page=${page}` : patterns.messages),
  /** Where the link of a mail leads; its forms go to the same address, and to the one that undoes it. */
  unsubscribe: (token: string) => `/desabonner/${one(token)}`,
  resumeMail: (token: string) => `/desabonner/${one(token)}/reprendre`,
  desk: () => patterns.desk,
  deskEdition: (edition: string) => `/gestion/${one(edition)}`,
  deskProject: (edition: string, number: number) => `/gestion/${one(edition)}/projets/${number}`,
  deskImport: () => patterns.deskImport,
  roles: () => patterns.roles,
  jobs: (page = 1) => (page > 1 ? `${patterns.jobs}?page=${page}` : patterns.jobs),
  journal: (search = '') => patterns.journal + search,
  /** Of the edition, or of one of its proposals. */
  deskHistory: (edition: string, number?: number, page = 1) =>
    `/gestion/${one(edition)}/historique${asked({ projet: number, page: page > 1 ? page : undefined })}`,
  deskRoll: (edition: string) => `/gestion/${one(edition)}/liste`,
  myHistory: (view: 'acts' | 'seen' = 'acts', page = 1) =>
    patterns.myHistory +
    asked({ vue: view === 'seen' ? 'consultations' : undefined, page: page > 1 ? page : undefined }),
  accounts: () => patterns.accounts,
  newAccount: () => patterns.newAccount,
  doubles: (page = 1) => (page > 1 ? `${patterns.doubles}?page=${page}` : patterns.doubles),
  letters: () => patterns.letters,
  townLists: () => patterns.townLists,
  /** `back` is the page that asked for a verified residence. */
  myResidence: (back?: string) =>
    back ? `${patterns.myResidence}?retour=${one(back)}` : patterns.myResidence,
  moderation: () => patterns.moderation,
  myModeration: () => patterns.myModeration,
  myStatement: (statement: string) => `/moi/moderation/${one(statement)}`,
  deskModeration: ({ decided = false, page = 1 } = {}) => {
    const asked = [...(decided ? ['vue=decides'] : []), ...(page > 1 ? [`page=${page}`] : [])].join('&');
    return asked ? `${patterns.deskModeration}?${asked}` : patterns.deskModeration;
  },
  deskModerationCase: (id: string) => `/gestion/moderation/${one(id)}`,
  demoMail: () => patterns.demoMail,
  offline: () => patterns.offline,
  style: () => patterns.style,
  accessibility: () => patterns.accessibility,
  /** `left`: somebody has just erased her account. */
  privacy: (how: { left?: boolean } = {}) => patterns.privacy + asked({ parti: how.left ? 1 : undefined }),
  legal: () => patterns.legal,
  myData: () => patterns.myData,
  privacyDesk: () => patterns.privacyDesk,
  bodies: () => patterns.bodies,
  body: (body: string) => `/instances/${one(body)}`,
  opinions: (body: string, page = 1) =>
    `/instances/${one(body)}/avis${asked({ page: page > 1 ? page : undefined })}`,
  opinion: (body: string, number: number) => `/instances/${one(body)}/avis/${number}`,
  deskOpinions: (body: string) => `/gestion/instances/${one(body)}/avis`,
  deskOpinion: (body: string, opinion: string) => `/gestion/instances/${one(body)}/avis/${one(opinion)}`,
  deskBodies: () => patterns.deskBodies,
  deskRules: (body: string) => `/gestion/instances/${one(body)}/regles`,
  /** Where the link of an invitation leads. */
  invitation: (token: string) => `/invitation/${one(token)}`,
  mySeats: () => patterns.mySeats,
  deskBody: (body: string) => `/gestion/instances/${one(body)}`,
  reviewDesk: (body: string, year?: number) =>
    `/gestion/instances/${one(body)}/bilan${asked({ annee: year })}`,
  review: (body: string, year: number, version?: number) =>
    `/instances/${one(body)}/bilans/${year}${asked({ version })}`,
  reviewPdf: (body: string, year: number, langue: string, version?: number) =>
    `/files/instances/${one(body)}/bilans/${year}/bilan.pdf${asked({ langue, version })}`,
  reviewData: (body: string, year: number, version?: number) =>
    `/files/instances/${one(body)}/bilans/${year}/bilan.json${asked({ version })}`,
  reviewDraftPdf: (body: string, year: number, langue: string) =>
    `/files/instances/${one(body)}/bilans/${year}/projet.pdf${asked({ langue })}`,
  /** Answered by the host, not by a page: sets the cookie and comes back. */
  language: (language: string, back: string) => `/langue/${language}?retour=${one(back)}`,
  appearance: (mode: 'auto' | 'light' | 'dark' | 'contrast', back: string) =>
    `/apparence/${mode}?retour=${one(back)}`,
} as const;

const ANSWERED_BY_THE_HOST = /^\/(files|langue|apparence|assets|graphql|health|connexion\/fournisseur)(\/|$)/;
const A_FILE = /\.[a-z0-9]{2,5}$/i;

/** Whether an address is one of our pages, which the router opens; else the browser asks the server. */
export function isPage(href: string): boolean {
  if (!href.startsWith('/') || href.startsWith('//')) return false;
  const path = href.replace(/[?#].*$/, '');
  return !ANSWERED_BY_THE_HOST.test(path) && !A_FILE.test(path);
}
