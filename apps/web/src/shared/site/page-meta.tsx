import { useTranslation } from '../i18n/use-translation';
import { useLocation } from '../router';
import { useSite } from './site-context';

interface Props {
  title: string;
  /** One or two sentences for search engines and shared links; a page without is not one to share. */
  description?: string;
  /** Search engines are asked not to keep it: what a child wrote, for instance. Its links may be followed. */
  unlisted?: boolean;
}

/** What the head says of a page; React hoists it into `<head>`, on the server too. */
export function PageMeta({ title, description, unlisted = false }: Props) {
  const { t } = useTranslation();
  const { town, demo } = useSite();
  return (
    <>
      <title>{t('shell.title', { title, town: town.name })}</title>
      {unlisted && !demo && <meta name="robots" content="noindex" />}
      {description && <Shared title={title} description={description} />}
    </>
  );
}

/** For search engines and for who sends the address to friends. Filters and steps are the same page. */
function Shared({ title, description }: Required<Omit<Props, 'unlisted'>>) {
  const { i18n } = useTranslation();
  const { town, publicUrl } = useSite();
  const { pathname } = useLocation();
  const address = publicUrl && new URL(pathname, publicUrl).href;
  return (
    <>
      <meta name="description" content={description} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={town.name} />
      <meta property="og:locale" content={i18n.language} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {address && <meta property="og:url" content={address} />}
      {address && <link rel="canonical" href={address} />}
    </>
  );
}
