import { Button, ButtonLink, Note } from '@parvis/ui';
import { useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFormats } from '../../../shared/formats/use-formats';
import { TroubleSentence } from '../../../shared/forms/problem-sentence';
import { UnlinkProviderDocument } from '../../../shared/graphql/generated/operations/unlink-provider';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { ProviderTrouble } from './provider-door';

export interface ProviderLinkProps {
  /** How the town names its identity provider. */
  name: string;
  /** Since when the account is linked; null when it is not. */
  since: string | null;
  /** Where linking begins. */
  href: string;
  /** Why one came back from there with nothing linked. */
  trouble: string | null;
  onChanged: () => Promise<void>;
}

/** One's account and the identity provider: link them, or forget the link. */
export function ProviderLink({ name, since, href, trouble: cameBack, onChanged }: ProviderLinkProps) {
  const { t } = useTranslation('identity');
  const { date } = useFormats();
  const { run, busy, trouble } = useMutate(UnlinkProviderDocument);
  const [onlyWay, setOnlyWay] = useState(false);
  const [unlinked, setUnlinked] = useState(false);
  const unlink = async () => {
    const answer = await run();
    if (!answer) return;
    setOnlyWay(!answer.unlinkProvider);
    setUnlinked(answer.unlinkProvider);
    await onChanged();
  };
  return (
    <section className="section stack gap-4" aria-labelledby="provider-link">
      <h2 id="provider-link">{name}</h2>
      <p>{since ? t('provider.linked', { name, date: date(since) }) : t('provider.notLinked', { name })}</p>
      {!unlinked && <ProviderTrouble name={name} trouble={cameBack} linking />}
      <div role="status" className={unlinked && !since ? undefined : 'vh'}>
        {unlinked && !since && <Note kind="ok">{t('provider.unlinked', { name })}</Note>}
      </div>
      {onlyWay && (
        <Note kind="late" role="alert">
          {t('provider.onlyWay', { name })}
        </Note>
      )}
      {trouble && (
        <Note kind="late" role="alert">
          <TroubleSentence trouble={trouble} />
        </Note>
      )}
      {since ? (
        <p className="row needs-js">
          <Button busy={busy} onClick={() => void unlink()}>
            {t('provider.unlink', { name })}
          </Button>
        </p>
      ) : (
        <p className="row">
          <ButtonLink href={href} icon="shield">
            {t('provider.link', { name })}
          </ButtonLink>
        </p>
      )}
    </section>
  );
}
