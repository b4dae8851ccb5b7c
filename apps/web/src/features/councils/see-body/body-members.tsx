import { Avatar, EmptyState, Facts, type Fact } from '@parvis/ui';
import { useFormats } from '../../../shared/formats/use-formats';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { ShownBody } from './body-page';

type College = ShownBody['colleges'][number];

/** Who sits, college by college, and the few numbers that tell whether the rules are met. */
export function BodyMembers({ body }: { body: ShownBody }) {
  const { t } = useTranslation('councils');
  const { inOffice, awaited, colleges } = body;
  const figures = useFigures(body);
  return (
    <section className="section stack gap-5" aria-labelledby="members">
      <h2 id="members">{t('members.title', { count: inOffice })}</h2>
      {inOffice === 0 ? (
        <EmptyState title={t(awaited > 0 ? 'members.awaited' : 'members.none', { count: awaited })}>
          <p>{t(awaited > 0 ? 'members.awaitedText' : 'members.noneText')}</p>
        </EmptyState>
      ) : (
        <Facts facts={figures} />
      )}
      <div className="split">
        {colleges.map((college) => (
          <CollegeMembers key={college.id} college={college} />
        ))}
      </div>
      {inOffice > 0 && <p className="small muted">{t('members.consent')}</p>}
    </section>
  );
}

function useFigures({ colleges, inOffice, women, men, reserve, mandatesEnd }: ShownBody): Fact[] {
  const { t } = useTranslation('councils');
  const { percent } = useFormats();
  const undeclared = inOffice - women - men;
  const shares = colleges.flatMap(({ name, share, leastShare }) =>
    leastShare === null || share === null
      ? []
      : [
          {
            term: t('figures.share', { name, least: leastShare }),
            value: percent(share / 100, share % 1 ? 1 : 0),
          },
        ],
  );
  return [
    ...shares,
    {
      term: undeclared > 0 ? t('figures.sexesSome', { count: undeclared }) : t('figures.sexes'),
      value: t('figures.both', { women, men }),
    },
    { term: t('figures.reserve'), value: String(reserve) },
    ...(mandatesEnd ? [{ term: t('figures.end'), value: mandatesEnd.slice(0, 4) }] : []),
  ].map((fact) => ({ ...fact, figure: true }));
}

function CollegeMembers({ college: { name, seats, members } }: { college: College }) {
  const { t } = useTranslation('councils');
  if (members.length === 0 && seats === 0) return null;
  return (
    <section className="stack">
      <h3 className="fs-1">
        <bdi>{name}</bdi>
        {t('members.of', { count: members.length, seats })}
      </h3>
      {members.length === 0 ? (
        <p className="muted">{t('members.emptyCollege')}</p>
      ) : (
        <ul className="grid min-m gap-4 plain">
          {members.map((member) => (
            <Member key={member.id} member={member} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Her name with her consent; else the organisation; else that somebody sits there. */
function Member({
  member: { name, organisation, designation, source },
}: {
  member: College['members'][number];
}) {
  const { t } = useTranslation('councils');
  const shown = name ?? (organisation || t('members.unnamed'));
  const how = source || t(`designation.${designation}`);
  return (
    <li>
      <Avatar name={name || organisation || '·'}>
        {name || organisation ? <strong dir="auto">{shown}</strong> : <span className="muted">{shown}</span>}
        <br />
        <span className="muted small" dir="auto">
          {name && organisation ? `${organisation}, ${how}` : how}
        </span>
      </Avatar>
    </li>
  );
}
