import { Choice, ChoiceGroup } from '@parvis/ui';
import type { TownLink } from '@parvis/eligibility';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { NO_LINK } from './roll-answers';

interface LinkQuestionProps {
  links: readonly TownLink[];
  chosen: string;
  error: string | undefined;
  onChoose: (link: string) => void;
}

/** How she belongs to the town, where several links give a vote. One is enough, and the first that holds will do. */
export function LinkQuestion({ links, chosen, error, onChoose }: LinkQuestionProps) {
  const { t } = useTranslation('vote');
  return (
    <ChoiceGroup id="link" legend={t('declare.link')} hint={t('declare.linkHint')} error={error}>
      {[...links, NO_LINK].map((link) => (
        <Choice
          key={link}
          type="radio"
          name="link"
          value={link}
          checked={chosen === link}
          onChange={() => onChoose(link)}
          label={link === NO_LINK ? t('declare.noLink') : t(`declare.i.${link as TownLink}`)}
        />
      ))}
    </ChoiceGroup>
  );
}
