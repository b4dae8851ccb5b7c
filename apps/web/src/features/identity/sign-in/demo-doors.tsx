import { Button, Card } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { SignInDoorsQuery } from '../../../shared/graphql/generated/operations/sign-in-doors';
import type { SignIn } from './use-sign-in';

type DemoPerson = SignInDoorsQuery['signInDoors']['demoPeople'][number];

/** The demonstration's quick way in: be one of its fictional people for a moment. */
export function DemoDoors({ people, signIn }: { people: readonly DemoPerson[]; signIn: SignIn }) {
  const { t } = useTranslation('identity');
  if (people.length === 0) return null;
  return (
    <Card as="aside" look="sunken" aria-labelledby="demo-doors" className="gap-4">
      <h2 id="demo-doors" className="fs-1">
        {t('demo.title')}
      </h2>
      <p>{t('demo.why')}</p>
      <ul className="plain stack gap-2 needs-js">
        {people.map(({ id, displayName, role }) => (
          <li key={id}>
            <Button wide icon="user" busy={signIn.busy} onClick={() => void signIn.beDemo(id)}>
              <span>
                <bdi>{displayName}</bdi>, {t(`role.${role}`)}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
