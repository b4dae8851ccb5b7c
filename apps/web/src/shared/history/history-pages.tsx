import { Pagination } from '@parvis/ui';
import { useFormats } from '../formats/use-formats';
import { useTranslation } from '../i18n/use-translation';

export const LINES_A_PAGE = 20;

/** The page asked for in the address, from 1; nonsense is the first. */
export function pageAsked(request: Request): number {
  const asked = Number(new URL(request.url).searchParams.get('page'));
  return Number.isInteger(asked) && asked > 0 && asked < 1e6 ? asked : 1;
}

export const linesOf = (page: number) => ({ first: LINES_A_PAGE, skip: (page - 1) * LINES_A_PAGE });

interface Props {
  page: number;
  totalItems: number;
  to: (page: number) => string;
}

/** Nothing while all lines stand on one page. */
export function HistoryPages({ page, totalItems, to }: Props) {
  const { t } = useTranslation('history');
  const { number } = useFormats();
  const pages = Math.max(1, Math.ceil(totalItems / LINES_A_PAGE));
  if (pages === 1 && page === 1) return null;
  return (
    <Pagination
      label={t('pages.label')}
      position={t('pages.position', { page: number(page), pages: number(pages) })}
      previous={page > 1 ? { href: to(Math.min(page - 1, pages)), label: t('pages.previous') } : undefined}
      next={page < pages ? { href: to(page + 1), label: t('pages.next') } : undefined}
    />
  );
}
