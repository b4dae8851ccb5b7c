import { Choice, ChoiceGroup, Select } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { completionsFor, completionWord, mended, rulesFor, satisfactionsOf } from './rule-choices';
import type { RuleChoice, Summary } from './send-file';

interface Props {
  summary: Summary;
  value: RuleChoice;
  onChange: (value: RuleChoice) => void;
}

/** Only what has a meaning for these ballots can be chosen. */
export function ChooseRule({ summary, value, onChange }: Props) {
  const { t } = useTranslation('pabulib');
  const { t: say } = useTranslation('counting');
  const { voteType } = summary;
  const change = (patch: Partial<RuleChoice>) => onChange(mended({ ...value, ...patch }, voteType));
  const method = { mes: 'mes', greedy: 'greedyBySupport', phragmen: 'phragmen' } as const;
  return (
    <>
      <ChoiceGroup legend={t('choose.rule')} id="rule">
        {rulesFor(voteType).map((rule) => (
          <Choice
            key={rule}
            type="radio"
            card
            name="rule"
            value={rule}
            checked={value.rule === rule}
            onChange={() => change({ rule })}
            label={say(`rule.${rule}`)}
            detail={say(`sentence.${method[rule]}`)}
          />
        ))}
      </ChoiceGroup>
      <Select
        id="satisfaction"
        label={t('choose.satisfaction')}
        value={value.satisfaction}
        onChange={(event) => change({ satisfaction: event.target.value })}
        options={satisfactionsOf(value.rule, voteType).map((one) => ({
          value: one,
          label: t(`satisfaction.${one}`),
        }))}
      />
      {value.rule === 'mes' && (
        <Select
          id="completion"
          label={t('choose.completion')}
          value={value.completion}
          onChange={(event) => change({ completion: event.target.value })}
          options={completionsFor('mes', voteType).map((one) => ({
            value: one,
            label: t(`completion.${completionWord(one)}`),
          }))}
        />
      )}
      {value.rule === 'greedy' && (
        <Select
          id="overflow"
          label={t('choose.overflow')}
          value={value.overflow}
          onChange={(event) => change({ overflow: event.target.value })}
          options={(['skip', 'stop'] as const).map((one) => ({ value: one, label: t(`overflow.${one}`) }))}
        />
      )}
      <Select
        id="tieBreak"
        label={t('choose.tieBreak')}
        value={value.tieBreak}
        onChange={(event) => change({ tieBreak: event.target.value })}
        options={[
          { value: 'lexico', label: t('tieBreak.lexico') },
          { value: 'min_cost,max_score,lexico', label: t('tieBreak.cheapest') },
        ]}
      />
    </>
  );
}
