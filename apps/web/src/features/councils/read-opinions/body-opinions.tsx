import { ButtonLink, LinesList, Link, StateBadge } from '@parvis/ui';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import type { BodyOpinionLinesFragment } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { OpinionCard } from './opinion-card';
import { isLate, STANCE_LOOK } from './opinion-look';

type Line = BodyOpinionLinesFragment['items'][number];

/** The latest opinion in full and those before it in a line each, on the page of their body. */
export function BodyOpinions({ opinions }: { opinions: BodyOpinionLinesFragment | null }) {
  const { t } = useTranslation('opinions');
  if (!opinions || (opinions.totalItems === 0 && !opinions.mayWrite)) return null;
  const { bodySlug, items } = opinions;
  const [latest, ...before] = items;
  return (
    <section className="section stack gap-5" aria-labelledby="opinions">
      <h2 id="opinions">{t('section.title')}</h2>
      {latest ? (
        <ul className="stack gap-5 plain">
          <OpinionCard body={bodySlug} opinion={latest} />
        </ul>
      ) : (
        <p className="muted">{t('list.empty')}</p>
      )}
      <LinesList line="between">
        {before.map((opinion) => (
          <Short key={opinion.id} body={bodySlug} opinion={opinion} />
        ))}
      </LinesList>
      <p className="row">
        <ButtonLink href={paths.opinions(bodySlug)} icon="list">
          {t('section.all')}
        </ButtonLink>
        {opinions.mayWrite && (
          <ButtonLink href={paths.deskOpinions(bodySlug)} icon="edit">
            {t('list.write')}
          </ButtonLink>
        )}
      </p>
    </section>
  );
}

function Short({ body, opinion }: { body: string; opinion: Line }) {
  const { t } = useTranslation('opinions');
  const { date } = useFormats();
  const { number, title, adoptedOn, recipients } = opinion;
  const late = Math.max(0, ...recipients.filter(isLate).map(({ lateDays }) => lateDays));
  const [answer] = recipients.flatMap((office) => office.answer ?? []);
  return (
    <>
      <span>
        <Link href={paths.opinion(body, number)}>
          <strong>
            <bdi>{title}</bdi>
          </strong>
        </Link>
        <br />
        <span className="muted small">{t('card.adopted', { number, date: date(adoptedOn, 'day') })}</span>
      </span>
      {late > 0 ? (
        <StateBadge state="late">{t('late.by', { count: late })}</StateBadge>
      ) : answer ? (
        <StateBadge state={STANCE_LOOK[answer.stance]}>{t(`stance.${answer.stance}`)}</StateBadge>
      ) : (
        recipients.length > 0 && <StateBadge state="wait">{t('late.awaited')}</StateBadge>
      )}
    </>
  );
}
