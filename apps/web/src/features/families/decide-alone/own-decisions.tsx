import { Button, Note } from '@parvis/ui';
import { useState, type FormEvent } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFaults } from '../../../shared/forms/use-faults';
import type { ConsentPurpose, ConsentTextsFragment } from '../../../shared/graphql/generated/graphql';
import { DecideAloneDocument } from '../../../shared/graphql/generated/operations/decide-alone';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { Answer } from '../ask-consent/ask-form';
import { PurposeChoices } from '../consent-text/purpose-choices';

export interface OwnDecisionsProps {
  text: ConsentTextsFragment;
  among: readonly ConsentPurpose[];
  /** What she has said yes to so far. */
  standing: readonly ConsentPurpose[];
  onDecided: () => Promise<void>;
}

/** From 15 on: each yes is hers, and what is not ticked is a no. */
export function OwnDecisions({ text, among, standing, onDecided }: OwnDecisionsProps) {
  const { t } = useTranslation('families');
  const [chosen, setChosen] = useState<readonly ConsentPurpose[]>(standing);
  const [saved, setSaved] = useState(false);
  const { run, busy, trouble } = useMutate(DecideAloneDocument);
  const { read, problem } = useFaults();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    read(null);
    setSaved(false);
    const answer = (await run({ purposes: [...chosen], textDigest: text.digest }))?.decideAlone;
    if (!answer) return;
    if (answer.__typename !== 'Family') return read(answer);
    setSaved(true);
    await onDecided();
  };
  return (
    <form className="stack gap-5 measure" noValidate onSubmit={(event) => void send(event)}>
      <PurposeChoices
        legend={t('alone.legend')}
        hint={t('alone.hint')}
        text={text}
        among={among}
        chosen={chosen}
        onChange={(next) => {
          setSaved(false);
          setChosen(next);
        }}
      />
      <Answer problem={problem} trouble={trouble} />
      {saved && (
        <Note kind="ok" role="status">
          {t('alone.saved')}
        </Note>
      )}
      <p className="row">
        <Button type="submit" kind="main" busy={busy}>
          {t('alone.save')}
        </Button>
      </p>
    </form>
  );
}
