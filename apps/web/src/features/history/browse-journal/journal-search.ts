import { asked, paths } from '../../../paths';

export interface JournalSearch {
  /** First word of the verbs: `budget`. */
  family: string;
  /** `yyyy-mm-dd` */
  day: string;
}

export function readJournalSearch(request: Request): JournalSearch {
  const search = new URL(request.url).searchParams;
  const family = search.get('sujet') ?? '';
  const day = search.get('jour') ?? '';
  return {
    family: /^[a-z_]{1,40}$/.test(family) ? family : '',
    day: /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : '',
  };
}

export const journalPath = ({ family, day }: JournalSearch, page = 1): string =>
  paths.journal(asked({ sujet: family, jour: day, page: page > 1 ? page : undefined }));

export const whoSawPath = (page = 1): string =>
  paths.journal(asked({ vue: 'consultations', page: page > 1 ? page : undefined }));
