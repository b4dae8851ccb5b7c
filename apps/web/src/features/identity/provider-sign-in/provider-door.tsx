import { ButtonLink, Note } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';

export interface ProviderDoorProps {
  /** How the town names its identity provider. */
  name: string;
  /** The address that leads there; a plain link, good without JavaScript. */
  href: string;
}

/** Another way in: the identity provider of the town. */
export function ProviderDoor({ name, href }: ProviderDoorProps) {
  const { t } = useTranslation('identity');
  return (
    <section className="stack gap-2" aria-labelledby="provider">
      <h2 id="provider" className="fs-1">
        {t('provider.title')}
      </h2>
      <p className="muted">{t('provider.why', { name })}</p>
      <p className="row">
        <ButtonLink href={href} icon="shield">
          {t('provider.go', { name })}
        </ButtonLink>
      </p>
    </section>
  );
}

const TROUBLES = [
  'provider_expired',
  'provider_refused',
  'provider_failed',
  'provider_away',
  'provider_linked_elsewhere',
  'too_many_tries',
] as const;

export interface ProviderTroubleProps {
  trouble: string | null;
  name: string;
  /** She is in already, and asked to link her account: no word of other ways in. */
  linking?: boolean;
}

/** Why one came back from there with nothing done; nothing for a word that is none of ours. */
export function ProviderTrouble({ trouble, name, linking = false }: ProviderTroubleProps) {
  const { t } = useTranslation('identity');
  const known = TROUBLES.find((one) => one === trouble);
  if (!known) return null;
  return (
    <Note kind="late" role="alert">
      {t(`provider.${linking ? 'linkTrouble' : 'trouble'}.${known}`, { name })}
    </Note>
  );
}
