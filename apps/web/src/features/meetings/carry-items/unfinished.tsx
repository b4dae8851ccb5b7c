import { Button, Link, LinesList } from '@parvis/ui';
import { Fragment } from 'react';
import { paths } from '../../../paths';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFormats } from '../../../shared/formats/use-formats';
import { CarryItemsDocument } from '../../../shared/graphql/generated/operations/carry-items';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { Before } from '../see-before/before';
import { Said } from '../see-before/said';
import { useSaid } from '../see-before/use-said';

interface UnfinishedProps {
  before: Before;
  slug: string;
  onChanged: () => Promise<void>;
}

/** What earlier meetings did not finish, taken over with one tap. */
export function Unfinished({ before: { meetingId, unfinished }, slug, onChanged }: UnfinishedProps) {
  const { t } = useTranslation('before');
  const { date } = useFormats();
  const { run, busy, trouble } = useMutate(CarryItemsDocument);
  const said = useSaid(onChanged, trouble);
  const carry = async (itemIds: string[]) => {
    const answer = await run({ meetingId, itemIds });
    await said.heard(answer?.carryItems, t('carry.done', { count: itemIds.length }));
  };
  if (unfinished.length === 0) return <Said of={said} />;
  return (
    <section className="section stack gap-4" aria-labelledby="unfinished">
      <h2 id="unfinished">{t('carry.title')}</h2>
      <Said of={said} />
      <LinesList line="between">
        {unfinished.map(({ id, title, number, startsAt }) => (
          <Fragment key={id}>
            <span className="stack gap-1">
              <strong>{title}</strong>
              <Link href={paths.meeting(slug, number)}>
                {t('carry.from', { number, date: date(startsAt) })}
              </Link>
            </span>
            <Button
              icon="plus"
              disabled={busy}
              aria-label={t('carry.takeOf', { title })}
              onClick={() => void carry([id])}
            >
              {t('carry.take')}
            </Button>
          </Fragment>
        ))}
      </LinesList>
      {unfinished.length > 1 && (
        <div>
          <Button disabled={busy} onClick={() => void carry(unfinished.map(({ id }) => id))}>
            {t('carry.all', { count: unfinished.length })}
          </Button>
        </div>
      )}
    </section>
  );
}
