import { Breadcrumb, ButtonLink, Card, Note, PageHead } from '@parvis/ui';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import type { ResidenceFragment } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import { ListCheckCard } from '../ask-list-check/list-check-card';
import { CodeForm } from './code-form';
import { LetterForm } from './letter-form';

interface ResidencePageProps {
  residence: ResidenceFragment;
  /** A page of this site that asked for it; '/' when none did. */
  back: string;
  onChanged: () => Promise<void>;
}

/** What was verified of where I live, study or work, and the ways to have it verified. */
export function ResidencePage({ residence, back, onChanged }: ResidencePageProps) {
  const { t } = useTranslation('residence');
  const { date } = useFormats();
  const { proofs, letter } = residence;
  const posted = letter?.postedAt != null;
  return (
    <>
      <PageMeta title={t('title')} />
      <Breadcrumb label={t('crumb')} crumbs={[{ href: paths.me(), label: t('me') }]} />
      <PageHead title={t('title')} lead={t('lead')} />
      <section className="stack gap-4" aria-labelledby="standing">
        <h2 id="standing">{t('standing')}</h2>
        {proofs.length === 0 && <p>{t('none')}</p>}
        {proofs.map(({ link, way, holdsUntil, endsSoon }) => (
          <Note key={link} kind={endsSoon ? 'late' : undefined}>
            <p>
              <strong>{t(`link.${link}`)}</strong>, {t(`way.${way}`)}.{' '}
              {t('until', { date: date(holdsUntil) })}
              {endsSoon && <> {t('endsSoon')}</>}
            </p>
          </Note>
        ))}
        {proofs.length > 0 && back !== '/' && (
          <p>
            <ButtonLink kind="main" href={back} iconEnd="right">
              {t('goBack')}
            </ButtonLink>
          </p>
        )}
      </section>
      <section className="section stack gap-5" aria-labelledby="ways">
        <h2 id="ways">{t('ways')}</h2>
        <Card as="section" className="gap-4">
          <h3>{t('post.title')}</h3>
          {letter && (
            <p role="status">
              {posted
                ? t('post.posted', { date: date(letter.postedAt ?? ''), until: date(letter.expiresAt) })
                : t('post.asked', { date: date(letter.askedAt) })}
            </p>
          )}
          {posted ? (
            <CodeForm onProven={onChanged} />
          ) : (
            <LetterForm again={letter !== null} onAsked={onChanged} />
          )}
        </Card>
        <ListCheckCard check={residence.listCheck} onChanged={onChanged} />
        <Card as="section" className="gap-4">
          <h3>{t('deskWay.title')}</h3>
          <p>{t('deskWay.text')}</p>
        </Card>
      </section>
    </>
  );
}
