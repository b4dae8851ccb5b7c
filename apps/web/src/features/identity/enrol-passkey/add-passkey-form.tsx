import { Button, Choice, ChoiceGroup, Input, Note } from '@parvis/ui';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { FaultSentence } from '../../../shared/forms/problem-sentence';
import { AddPasskeyDocument } from '../../../shared/graphql/generated/operations/add-passkey';
import { AskNewPasskeyDocument } from '../../../shared/graphql/generated/operations/ask-new-passkey';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { createPasskey } from '../../../shared/passkeys/ceremony';
import type { FreshProof } from '../../../shared/passkeys/use-fresh-proof';
import { PasskeyObstacleNote } from '../../../shared/passkeys/passkey-obstacle';

type Where = 'here' | 'phone';

export interface AddPasskeyFormProps {
  /** Her roles wait for it. */
  staff: boolean;
  fresh: FreshProof;
  onAdded: () => Promise<void>;
}

/** A new passkey: under which name, and where it is to be kept. Nothing is chosen in advance. */
export function AddPasskeyForm({ staff, fresh, onAdded }: AddPasskeyFormProps) {
  const { t } = useTranslation('security');
  const [name, setName] = useState('');
  const [where, setWhere] = useState<Where>();
  const [unsaid, setUnsaid] = useState(false);
  const [fault, setFault] = useState<{ rule: string; limit?: number | null }>();
  const [code, setCode] = useState<string>();
  const [done, setDone] = useState(false);
  const asking = useMutate(AskNewPasskeyDocument);
  const adding = useMutate(AddPasskeyDocument);
  const trouble = asking.trouble ?? adding.trouble;

  const add = async (): Promise<void> => {
    setCode(undefined);
    setDone(false);
    setFault(name.trim() === '' ? { rule: 'required' } : undefined);
    setUnsaid(!where);
    if (!where || name.trim() === '') return;
    const asked = (await asking.run())?.askNewPasskey;
    if (!asked) return;
    if (asked.__typename === 'FreshProofNeeded') return fresh.ask(add);
    if (asked.__typename === 'PasskeyRefused') return setCode(asked.code);
    const made = await createPasskey(asked.options, where);
    if (!('response' in made)) return setCode(made.why === 'known' ? 'passkey_known' : 'cancelled');
    const answer = (await adding.run({ response: made.response, name }))?.addPasskey;
    if (!answer) return;
    if (answer.__typename === 'InvalidInput') return setFault(answer.faults[0]);
    if (answer.__typename === 'FreshProofNeeded') return fresh.ask(add);
    if (answer.__typename === 'PasskeyRefused') return setCode(answer.code);
    setName('');
    setWhere(undefined);
    await onAdded();
    setDone(true);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void add();
  };
  const place = (value: Where) => (
    <Choice
      type="radio"
      name="where"
      checked={where === value}
      onChange={() => setWhere(value)}
      label={t(`add.${value}`)}
      detail={t(`add.${value}Detail`)}
    />
  );

  return (
    <form method="dialog" className="stack gap-5" noValidate onSubmit={submit}>
      <h3>{t('add.title')}</h3>
      <Done>{done && t(staff ? 'add.doneStaff' : 'add.done')}</Done>
      <PasskeyObstacleNote code={code} trouble={trouble} />
      <ChoiceGroup
        legend={t('add.where')}
        hint={t('add.sharedWarning')}
        error={unsaid && t('add.whereUnsaid')}
      >
        {place('here')}
        {place('phone')}
      </ChoiceGroup>
      <Input
        id="passkey-name"
        name="passkey-name"
        autoComplete="off"
        maxLength={100}
        dir="auto"
        label={t('add.name')}
        hint={t('add.nameHint')}
        error={fault && <FaultSentence {...fault} />}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <p className="row">
        <Button type="submit" kind="main" icon="key" busy={asking.busy || adding.busy}>
          {t('add.submit')}
        </Button>
      </p>
    </form>
  );
}

/** Always there: a screen reader says what comes into it. */
const Done = ({ children }: { children: ReactNode }) => (
  <div role="status" className={children ? undefined : 'vh'}>
    {children && <Note kind="ok">{children}</Note>}
  </div>
);
