import { Button, Card } from '@parvis/ui';
import type { AccountLineFragment } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';

/** What an account is looked for: the child's, or the guardian's own. */
export interface AccountChoice {
  who: 'child' | 'guardian';
  busy: boolean;
  onChoose: (account: { id: string; displayName: string }) => void;
}

interface FoundAccountCardProps {
  account: AccountLineFragment;
  place: string | undefined;
  choice: AccountChoice;
}

/** One account that was found; chosen only when it can be who is looked for. */
export function FoundAccountCard({ account, place, choice }: FoundAccountCardProps) {
  const { t } = useTranslation('accounts');
  const { t: family } = useTranslation('families');
  const { id, displayName, ageBand, hasMail } = account;
  const says = [
    place ?? t('find.noPlace'),
    t(`band.${ageBand}`),
    hasMail ? t('find.mail') : t('find.noMail'),
  ];
  const isChild = ageBand === 'UNDER_15';
  const isMinor = isChild || ageBand === 'FROM_15_TO_17';
  const fits = choice.who === 'child' ? isChild : !isMinor;
  const why = choice.who === 'guardian' ? 'minor' : ageBand === 'UNKNOWN' ? 'noAge' : 'grown';
  return (
    <Card as="article" className="gap-3">
      <h3 className="fs-1">
        <bdi>{displayName}</bdi>
      </h3>
      <p className="muted">{says.join(' · ')}</p>
      {fits ? (
        <p className="row">
          <Button busy={choice.busy} onClick={() => choice.onChoose({ id, displayName })}>
            {family('desk.choose')} <span className="vh">{displayName}</span>
          </Button>
        </p>
      ) : (
        <p>{family(`desk.not.${why}`)}</p>
      )}
    </Card>
  );
}
