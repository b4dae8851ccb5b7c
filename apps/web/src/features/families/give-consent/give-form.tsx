import { Button, Choice, ChoiceGroup, ErrorSummary, Input, Note } from '@parvis/ui';
import { useState, type FormEvent } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFaults } from '../../../shared/forms/use-faults';
import type { ConsentPurpose, ConsentTextsFragment } from '../../../shared/graphql/generated/graphql';
import { GiveConsentDocument } from '../../../shared/graphql/generated/operations/give-consent';
import { WithdrawConsentDocument } from '../../../shared/graphql/generated/operations/withdraw-consent';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { Answer } from '../ask-consent/ask-form';
import { PurposeChoices } from '../consent-text/purpose-choices';

export interface GiveFormProps {
  token: string;
  text: ConsentTextsFragment;
  /** What the child asks for. */
  among: readonly ConsentPurpose[];
  knownName: string;
  onChanged: () => Promise<void>;
}

/** The guardian's answer: a name, a declaration, and a box for each purpose; or a refusal, as easy. */
export function GiveForm({ token, text, among, knownName, onChanged }: GiveFormProps) {
  const { t } = useTranslation('families');
  const [guardianName, setName] = useState(knownName);
  const [declares, setDeclares] = useState(false);
  const [purposes, setPurposes] = useState<readonly ConsentPurpose[]>([]);
  const give = useMutate(GiveConsentDocument);
  const refuse = useMutate(WithdrawConsentDocument);
  const { read, faults, problem, faultOf } = useFaults();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    read(null);
    const input = { token, guardianName, declares, purposes: [...purposes], textDigest: text.digest };
    const answer = (await give.run({ input }))?.giveConsent;
    if (!answer) return;
    if (answer.__typename !== 'ConsentRequest') return read(answer);
    await onChanged();
  };
  const sayNo = async () => {
    if (await refuse.run({ token, purposes: [...among] })) await onChanged();
  };
  return (
    <>
      <div className="no-js">
        <Note kind="late">{t('give.noScript')}</Note>
      </div>
      <form
        className="section stack gap-5 measure needs-js"
        noValidate
        onSubmit={(event) => void send(event)}
      >
        <h2>{t('give.title')}</h2>
        <ErrorSummary title={t('errors')} errors={faults} />
        <PurposeChoices
          legend={t('give.purposes')}
          hint={t('give.purposesHint')}
          error={faultOf('purposes')}
          text={text}
          among={among}
          chosen={purposes}
          onChange={setPurposes}
        />
        <Input
          id="guardianName"
          autoComplete="name"
          dir="auto"
          maxLength={300}
          label={t('give.name')}
          hint={t('give.nameHint')}
          error={faultOf('guardianName')}
          value={guardianName}
          onChange={(event) => setName(event.target.value)}
        />
        <ChoiceGroup id="declares" legend={t('give.declaration')} error={faultOf('declares')}>
          <Choice
            name="declares"
            label={t('give.declares')}
            checked={declares}
            onChange={(event) => setDeclares(event.target.checked)}
          />
        </ChoiceGroup>
        <Answer problem={problem} trouble={give.trouble ?? refuse.trouble} />
        <p className="row">
          <Button type="submit" kind="main" busy={give.busy}>
            {t('give.agree')}
          </Button>
          <Button busy={refuse.busy} onClick={() => void sayNo()}>
            {t('give.refuse')}
          </Button>
        </p>
      </form>
    </>
  );
}
