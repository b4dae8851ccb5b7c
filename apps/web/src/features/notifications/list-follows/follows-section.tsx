import { Button, LinesList, Link, Note, Select } from '@parvis/ui';
import { TroubleSentence } from '../../../shared/forms/problem-sentence';
import type { Cadence } from '../../../shared/graphql/generated/graphql';
import type { ReadMessagesQuery } from '../../../shared/graphql/generated/operations/read-messages';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useCadences } from '../follow/use-cadences';
import { useFollow } from '../follow/use-follow';

type Follows = ReadMessagesQuery['myFollows'];

/** What I follow, and how soon I am told of each. */
export function FollowsSection({ follows }: { follows: Follows }) {
  const { t } = useTranslation('messages');
  return (
    <section className="section stack gap-4" aria-labelledby="follows">
      <h2 id="follows">{t('follows.title')}</h2>
      {follows.items.length === 0 ? (
        <p className="muted">{t('follows.none')}</p>
      ) : (
        <LinesList>
          {follows.items.map((follow) => (
            <FollowLine key={follow.id} follow={follow} />
          ))}
        </LinesList>
      )}
      {follows.totalItems > follows.items.length && (
        <p className="muted">{t('follows.more', { count: follows.totalItems - follows.items.length })}</p>
      )}
    </section>
  );
}

function FollowLine({ follow: { kind, thing, title, path, cadence } }: { follow: Follows['items'][number] }) {
  const { t } = useTranslation('messages');
  const cadences = useCadences();
  const { begin, end, busy, trouble } = useFollow(kind, thing);
  const name = title ?? t('follows.hidden');
  return (
    <div className="stack gap-2">
      <div className="row row--between">
        <div className="stack gap-1">
          <span dir="auto">{path ? <Link href={path}>{name}</Link> : name}</span>
          <span className="muted">{t(`follows.kind.${kind}`)}</span>
        </div>
        <div className="row row--end">
          <Select
            key={cadence}
            label={<CadenceLabel name={name} />}
            options={cadences}
            defaultValue={cadence}
            disabled={busy || title === null}
            onChange={(event) => void begin(event.currentTarget.value as Cadence)}
          />
          <span className="needs-js">
            <Button kind="quiet" icon="cross" busy={busy} onClick={() => void end()}>
              {t('follows.end')}
              <span className="vh"> {name}</span>
            </Button>
          </span>
        </div>
      </div>
      {trouble && (
        <Note kind="late" role="alert">
          <TroubleSentence trouble={trouble} />
        </Note>
      )}
    </div>
  );
}

function CadenceLabel({ name }: { name: string }) {
  const { t } = useTranslation('messages');
  return (
    <>
      {t('follows.cadence')}
      <span className="vh"> {name}</span>
    </>
  );
}
