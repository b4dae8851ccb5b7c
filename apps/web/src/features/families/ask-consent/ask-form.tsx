import { Button, Choice, ChoiceGroup, ErrorSummary, Input, Note } from '@parvis/ui';
import type { FormEvent } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useDraft } from '../../../shared/forms/use-draft';
import { useFaults } from '../../../shared/forms/use-faults';
import type { ConsentPurpose, ConsentTextsFragment } from '../../../shared/graphql/generated/graphql';
import { AskConsentDocument } from '../../../shared/graphql/generated/operations/ask-consent';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PurposeChoices } from '../consent-text/purpose-choices';

export interface AskFormProps {
  text: ConsentTextsFragment;
  /** Not yet asked for. */
  among: readonly ConsentPurpose[];
  /** A guardian answers already: what is asked more goes to her. */
  more: boolean;
  onAsked: () => Promise<void>;
}

interface Asking {
  purposes: ConsentPurpose[];
  email: string;
  /** `desk`: the two come to the town hall, with a code. */
  way: string;
}
const WAYS = ['mail', 'desk'] as const;
const NOTHING: Asking = { purposes: [], email: '', way: 'mail' };

/** A child says what she wants to do, and whom to ask. What was typed is kept on the device. */
export function AskForm({ text, among, more, onAsked }: AskFormProps) {
  const { t } = useTranslation('families');
  const draft = useDraft<Asking>('ask-consent', NOTHING);
  const { run, busy, trouble } = useMutate(AskConsentDocument);
  const { read, faults, problem, faultOf } = useFaults();
  const { purposes, email, way } = draft.value;
  const byMail = !more && way !== 'desk';
  const send = async (event: FormEvent) => {
    event.preventDefault();
    read(null);
    const input = { purposes, email: byMail ? email : null, textDigest: text.digest };
    const answer = (await run({ input }))?.askConsent;
    if (!answer) return;
    if (answer.__typename !== 'Family') return read(answer);
    draft.clear();
    await onAsked();
  };
  return (
    <form className="stack gap-5" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary title={t('errors')} errors={faults} />
      <PurposeChoices
        legend={t('ask.purposes')}
        hint={t('ask.purposesHint')}
        error={faultOf('purposes')}
        text={text}
        among={among}
        chosen={purposes}
        onChange={(chosen) => draft.change({ purposes: chosen })}
      />
      {!more && (
        <ChoiceGroup legend={t('ask.way')}>
          {WAYS.map((one) => (
            <Choice
              key={one}
              type="radio"
              name="way"
              value={one}
              label={t(`ask.ways.${one}`)}
              detail={t(`ask.waysWhat.${one}`)}
              checked={(one === 'mail') === byMail}
              onChange={() => draft.change({ way: one })}
            />
          ))}
        </ChoiceGroup>
      )}
      {byMail && (
        <Input
          id="email"
          type="email"
          inputMode="email"
          autoComplete="off"
          dir="ltr"
          maxLength={400}
          label={t('ask.email')}
          hint={t('ask.emailHint')}
          error={faultOf('email')}
          value={email}
          onChange={(event) => draft.change({ email: event.target.value })}
        />
      )}
      <Answer problem={problem} trouble={trouble} />
      <p className="row">
        <Button type="submit" kind="main" big busy={busy}>
          {t(more || byMail ? 'ask.send' : 'ask.makeCode')}
        </Button>
      </p>
    </form>
  );
}

interface AnswerProps {
  problem: { code: string } | null;
  trouble: Parameters<typeof TroubleSentence>[0]['trouble'] | undefined;
}

/** Why it did not go on. */
export function Answer({ problem, trouble }: AnswerProps) {
  if (!problem && !trouble) return null;
  return (
    <Note kind="late" role="alert">
      {problem && <ProblemSentence code={problem.code} />}
      {trouble && <TroubleSentence trouble={trouble} />}
    </Note>
  );
}
