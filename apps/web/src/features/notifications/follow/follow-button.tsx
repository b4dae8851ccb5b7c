import { Button, ButtonLink, Note, Select } from '@parvis/ui';
import { paths } from '../../../paths';
import { TroubleSentence } from '../../../shared/forms/problem-sentence';
import type { Cadence, FollowKind } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useLocation } from '../../../shared/router';
import { useCadences } from './use-cadences';
import { useFollow } from './use-follow';

export interface FollowButtonProps {
  kind: FollowKind;
  thing: string;
  /** Null for somebody without an account; undefined when it could not be read: then nothing is offered. */
  follow: { cadence: Cadence | null } | null | undefined;
}

/** « Suivre », or how soon one is told of what one follows. Somebody without an account signs in and comes back. */
export function FollowButton({ kind, thing, follow }: FollowButtonProps) {
  const { t } = useTranslation('follow');
  const { pathname, search } = useLocation();
  if (follow === undefined) return null;
  if (follow === null)
    return (
      <ButtonLink icon="bell" href={paths.signIn(pathname + search)}>
        {t(`follow.${kind}`)}
      </ButtonLink>
    );
  return <MyFollow key={thing} kind={kind} thing={thing} cadence={follow.cadence} />;
}

interface MyFollowProps {
  kind: FollowKind;
  thing: string;
  cadence: Cadence | null;
}

function MyFollow({ kind, thing, cadence }: MyFollowProps) {
  const { t } = useTranslation('follow');
  const cadences = useCadences();
  const { begin, end, busy, trouble } = useFollow(kind, thing);
  return (
    <div className="stack gap-2 needs-js">
      {cadence === null ? (
        <p>
          <Button icon="bell" busy={busy} onClick={() => void begin('INSTANT')}>
            {t(`follow.${kind}`)}
          </Button>
        </p>
      ) : (
        <div className="row row--end">
          <Select
            key={cadence}
            label={t(`following.${kind}`)}
            options={cadences}
            defaultValue={cadence}
            disabled={busy}
            onChange={(event) => void begin(event.currentTarget.value as Cadence)}
          />
          <Button kind="quiet" icon="cross" busy={busy} onClick={() => void end()}>
            {t('end')}
          </Button>
        </div>
      )}
      {trouble && (
        <Note kind="late" role="alert">
          <TroubleSentence trouble={trouble} />
        </Note>
      )}
    </div>
  );
}
