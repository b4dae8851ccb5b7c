import { Button, ConfirmDialog, Input, StateBadge } from '@parvis/ui';
import { useState, type FormEvent } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFormats } from '../../../shared/formats/use-formats';
import { FaultSentence, ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { RenamePasskeyDocument } from '../../../shared/graphql/generated/operations/rename-passkey';
import { RevokePasskeyDocument } from '../../../shared/graphql/generated/operations/revoke-passkey';
import type { SeeSecurityQuery } from '../../../shared/graphql/generated/operations/see-security';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { FreshProof } from '../../../shared/passkeys/use-fresh-proof';

export interface PasskeyLineProps {
  passkey: SeeSecurityQuery['mySecurity']['passkeys'][number];
  fresh: FreshProof;
  onChanged: () => Promise<void>;
}

/** One passkey: since when, last used when; renamed and removed in place. */
export function PasskeyLine({ passkey, fresh, onChanged }: PasskeyLineProps) {
  const { t } = useTranslation('security');
  const { date } = useFormats();
  const [renaming, setRenaming] = useState(false);
  return (
    <article className="stack gap-2" aria-labelledby={`passkey-${passkey.id}`}>
      <h3 id={`passkey-${passkey.id}`} className="fs-1">
        <bdi>{passkey.name}</bdi>
      </h3>
      {passkey.suspected && <StateBadge state="late">{t('passkeys.suspected')}</StateBadge>}
      <p className="muted small">
        {t('passkeys.since', { day: date(passkey.createdAt) })}{' '}
        {passkey.lastUsedAt
          ? t('passkeys.used', { moment: date(passkey.lastUsedAt, 'moment') })
          : t('passkeys.unused')}{' '}
        {passkey.backedUp && t('passkeys.backedUp')}
      </p>
      {renaming ? (
        <Rename passkey={passkey} onDone={() => setRenaming(false)} onChanged={onChanged} />
      ) : (
        <p className="row needs-js">
          <Button icon="edit" onClick={() => setRenaming(true)}>
            {t('passkeys.rename')}
          </Button>
          <Remove passkey={passkey} fresh={fresh} onChanged={onChanged} />
        </p>
      )}
    </article>
  );
}

function Rename({
  passkey,
  onDone,
  onChanged,
}: Pick<PasskeyLineProps, 'passkey' | 'onChanged'> & { onDone: () => void }) {
  const { t } = useTranslation('security');
  const [name, setName] = useState(passkey.name);
  const [fault, setFault] = useState<{ rule: string; limit?: number | null }>();
  const { run, busy, trouble } = useMutate(RenamePasskeyDocument);
  const rename = async (event: FormEvent) => {
    event.preventDefault();
    const answer = (await run({ id: passkey.id, name }))?.renamePasskey;
    if (answer?.__typename === 'InvalidInput') return setFault(answer.faults[0]);
    if (!answer) return;
    onDone();
    await onChanged();
  };
  return (
    <form method="dialog" className="stack gap-3" noValidate onSubmit={(event) => void rename(event)}>
      <Input
        id={`rename-${passkey.id}`}
        autoFocus
        autoComplete="off"
        maxLength={100}
        dir="auto"
        label={t('add.name')}
        error={fault ? <FaultSentence {...fault} /> : trouble && <TroubleSentence trouble={trouble} />}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <p className="row">
        <Button type="submit" kind="main" busy={busy}>
          {t('passkeys.save')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('cancel')}
        </Button>
      </p>
    </form>
  );
}

function Remove({ passkey, fresh, onChanged }: PasskeyLineProps) {
  const { t } = useTranslation('security');
  const [asked, setAsked] = useState(false);
  const [code, setCode] = useState<string>();
  const { run, busy, trouble } = useMutate(RevokePasskeyDocument);
  const remove = async (): Promise<void> => {
    setCode(undefined);
    const answer = (await run({ id: passkey.id }))?.revokePasskey;
    if (!answer) return;
    if (answer.__typename === 'FreshProofNeeded') {
      setAsked(false);
      return fresh.ask(remove);
    }
    if (answer.__typename === 'PasskeyRefused') {
      setAsked(true);
      return setCode(answer.code);
    }
    setAsked(false);
    await onChanged();
  };
  return (
    <>
      <Button kind="quiet" icon="cross" onClick={() => setAsked(true)}>
        {t('passkeys.remove')}
      </Button>
      <ConfirmDialog
        open={asked}
        title={t('passkeys.removeTitle', { name: passkey.name })}
        onClose={() => setAsked(false)}
        onConfirm={() => void remove()}
        confirmLabel={t('passkeys.removeConfirm')}
        cancelLabel={t('cancel')}
        busy={busy}
        trouble={code ? <ProblemSentence code={code} /> : trouble && <TroubleSentence trouble={trouble} />}
      >
        <p>{t('passkeys.removeWhy')}</p>
      </ConfirmDialog>
    </>
  );
}
