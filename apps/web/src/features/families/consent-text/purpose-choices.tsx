import { Choice, ChoiceGroup } from '@parvis/ui';
import type { ConsentPurpose, ConsentTextsFragment } from '../../../shared/graphql/generated/graphql';

export interface PurposeChoicesProps {
  legend: string;
  hint?: string;
  error?: string;
  text: ConsentTextsFragment;
  /** Those that may be chosen. */
  among: readonly ConsentPurpose[];
  chosen: readonly ConsentPurpose[];
  onChange: (chosen: ConsentPurpose[]) => void;
}

/** One box for each purpose, none ticked beforehand (RGPD, recital 32). */
export function PurposeChoices({ legend, hint, error, text, among, chosen, onChange }: PurposeChoicesProps) {
  const turn = (purpose: ConsentPurpose, on: boolean) =>
    onChange(on ? [...chosen, purpose] : chosen.filter((one) => one !== purpose));
  return (
    <ChoiceGroup id="purposes" legend={legend} hint={hint} error={error}>
      {text.purposes
        .filter(({ purpose }) => among.includes(purpose))
        .map(({ purpose, title, text: detail }) => (
          <Choice
            key={purpose}
            card
            name="purposes"
            value={purpose}
            label={title}
            detail={detail}
            checked={chosen.includes(purpose)}
            onChange={(event) => turn(purpose, event.target.checked)}
          />
        ))}
    </ChoiceGroup>
  );
}
