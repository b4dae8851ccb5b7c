import { Button, Select } from '@parvis/ui';
import type { VoteChoice } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { EntrySeat } from './entry-page';
import type { TypedQuestion } from './entry-typed';

interface EntryNamedProps {
  voters: readonly EntrySeat[];
  question: TypedQuestion;
  index: number;
  change: (patch: Partial<TypedQuestion>) => void;
}

const CHOICES = ['FOR', 'AGAINST', 'ABSTAIN'] as const satisfies readonly VoteChoice[];

/** A named vote: all for, then each who was not. */
export function EntryNamed({ voters, question: { named }, index, change }: EntryNamedProps) {
  const { t } = useTranslation('entry');
  const options = [
    { value: '', label: t('notVoting') },
    ...CHOICES.map((choice) => ({ value: choice, label: t(`choice.${choice}`) })),
  ];
  const choose = (seat: string, typed: string) => {
    const choice = CHOICES.find((known) => known === typed);
    const { [seat]: _, ...others } = named;
    change({ named: choice ? { ...others, [seat]: choice } : others });
  };
  return (
    <div className="stack gap-3">
      <div>
        <Button
          onClick={() =>
            change({ named: Object.fromEntries(voters.map(({ sourceId }) => [sourceId, 'FOR' as const])) })
          }
        >
          {t('allFor')}
        </Button>
      </div>
      {voters.map(({ sourceId, label }) => (
        <Select
          key={sourceId}
          id={`q${index}-${sourceId}`}
          label={label}
          options={options}
          value={named[sourceId] ?? ''}
          onChange={(event) => choose(sourceId, event.target.value)}
        />
      ))}
    </div>
  );
}
