import { Button, Choice, ChoiceGroup, ErrorSummary } from '@parvis/ui';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFaults } from '../../../shared/forms/use-faults';
import type {
  ConsentPurpose,
  ConsentTextsFragment,
  DeskFamilyPartsFragment,
} from '../../../shared/graphql/generated/graphql';
import { GiveConsentAtDeskDocument } from '../../../shared/graphql/generated/operations/give-consent-at-desk';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { Answer } from '../ask-consent/ask-form';
import { PurposeChoices } from '../consent-text/purpose-choices';
import type { AccountChoice } from '../see-desk-family/found-account-card';
import { GuardianAccount, type ChosenAccount } from './guardian-account';
import { GuardianFields, type SeenGuardian } from './guardian-fields';

export interface DeskFormProps {
  childId: string;
  text: ConsentTextsFragment;
  /** Not agreed yet. */
  among: readonly ConsentPurpose[];
  /** Who agreed already: the same person agrees to more. */
  knownName: string | null;
  search: ((choice: AccountChoice) => ReactNode) | null;
  onSigned: (family: DeskFamilyPartsFragment) => void;
}

/** What the agent ticks with both there: nothing is ticked beforehand, and no number nor copy is asked. */
export function DeskForm({ childId, text, among, knownName, search, onSigned }: DeskFormProps) {
  const { t } = useTranslation('families');
  const [purposes, setPurposes] = useState<readonly ConsentPurpose[]>([]);
  const [seen, setSeen] = useState<SeenGuardian>({
    guardianName: knownName ?? '',
    relation: null,
    identityProof: null,
  });
  const [ticks, setTicks] = useState({ bothPresent: false, declares: false });
  const [account, setAccount] = useState<ChosenAccount>();
  const { run, busy, trouble } = useMutate(GiveConsentAtDeskDocument);
  const { read, faults, problem, faultOf } = useFaults();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    read(null);
    const said = { purposes: [...purposes], textDigest: text.digest, guardianId: account?.id ?? null };
    const answer = (await run({ input: { childId, ...said, ...seen, ...ticks } }))?.giveConsentAtDesk;
    if (!answer) return;
    if (answer.__typename !== 'DeskFamily') return read(answer);
    onSigned(answer);
  };
  return (
    <section className="section stack gap-5" aria-labelledby="desk-form">
      <h2 id="desk-form">{t(knownName ? 'desk.form.more' : 'desk.form.title')}</h2>
      {search && !knownName && <GuardianAccount account={account} search={search} onChange={setAccount} />}
      <form className="stack gap-5 needs-js" noValidate onSubmit={(event) => void send(event)}>
        <ErrorSummary title={t('desk.form.errors')} errors={faults} />
        <PurposeChoices
          legend={t('desk.form.purposes')}
          hint={t('desk.form.purposesHint')}
          error={faultOf('purposes')}
          {...{ text, among }}
          chosen={purposes}
          onChange={setPurposes}
        />
        <GuardianFields {...{ knownName, seen, faultOf }} onChange={setSeen} />
        {(['bothPresent', 'declares'] as const).map((tick) => (
          <ChoiceGroup key={tick} id={tick} legend={t(`desk.form.${tick}Title`)} error={faultOf(tick)}>
            <Choice
              name={tick}
              label={t(`desk.form.${tick}`)}
              checked={ticks[tick]}
              onChange={(event) => setTicks({ ...ticks, [tick]: event.target.checked })}
            />
          </ChoiceGroup>
        ))}
        <Answer problem={problem} trouble={trouble} />
        <p className="row">
          <Button type="submit" kind="main" big busy={busy}>
            {t('desk.form.send')}
          </Button>
        </p>
      </form>
    </section>
  );
}
