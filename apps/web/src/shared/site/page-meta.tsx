import { useTranslation } from '../i18n/use-translation';
import { useSite } from './site-context';

interface Props {
  title: string;
  /** One or two sentences for search engines and shared links. */
  description?: string;
}

/** The title and description of a page; React hoists them into `<head>`, on the server too. */
export function PageMeta({ title, description }: Props) {
  const { t } = useTranslation();
  const { town } = useSite();
  return (
    <>
      <title>{t('shell.title', { title, town: town.name })}</title>
      {description && <meta name="description" content={description} />}
    </>
  );
}
