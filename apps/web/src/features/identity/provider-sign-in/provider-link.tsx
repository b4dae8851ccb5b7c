import { Button, ButtonLink, Note } from '@parvis/ui';
import { useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFormats } from '../../../shared/formats/use-formats';
import { TroubleSentence } from '../../../shared/forms/problem-sentence';
import type { ProviderLinkQuery } from '../../../shared/graphql/generated/operations/provider-link';
import { UnlinkProviderDocument } from '../../../shared/graphql/generated/operations/unlink-provider';
import { useTranslation } from '../../../shared/i18n/use-translation';

export interface ProviderLinkProps {
  link: ProviderLinkQuery;
  /** Where linking begins. */
  href: string;
  onChanged: () => Promise<void>;
}

/** One's account and the identity provider: link them, or forget the link. Nothing in a town that has none. */
export function ProviderLink({ link, href, onChanged }: ProviderLinkProps) {
  const { t } = useTranslation('identity');
  const { date } = useFormats();
  const { run, busy, trouble } = useMutate(UnlinkProviderDocument);
  const [onlyWay, setOnlyWay] = useState(false);
  const { provider: name } = link.signInDoors;
  if (!name) return null;
  const unlink = async () => {
    const answer = await run();
    if (!answer) return;
    setOnlyWay(!answer.unlinkProvider);
    await onChanged();
  };
  const since = link.providerLinkedSince;
  return (
    <section className="section stack gap-4" aria-labelledby="provider-link">
      <h2 id="provider-link">{name}</h2>
      <p>{since ? t('provider.linked', { name, date: date(since) }) : t('provider.notLinked', { name })}</p>
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
      <p className="row">
        {since ? (
          <Button busy={busy} onClick={() => void unlink()}>
            {t('provider.unlink', { name })}
          </Button>
        ) : (
          <ButtonLink href={href} icon="shield">
            {t('provider.link', { name })}
          </ButtonLink>
        )}
      </p>
    </section>
  );
}
