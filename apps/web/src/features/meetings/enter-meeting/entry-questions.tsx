import { ROOM_LIMITS } from '@parvis/contract';
import { Button, Card, Input, Select, Textarea } from '@parvis/ui';
import type { VoteMethod } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { Point } from '../see-meeting/agenda-list';
import { EntryNamed } from './entry-named';
import type { EntrySeat } from './entry-page';
import { type EntryTyped, newQuestion, type TypedQuestion } from './entry-typed';

interface EntryQuestionsProps {
  agenda: readonly Point[];
  seats: readonly EntrySeat[];
  value: EntryTyped;
  change: (patch: Partial<EntryTyped>) => void;
}

const METHODS = ['SHOW_OF_HANDS', 'NAMED', 'SECRET'] as const satisfies readonly VoteMethod[];

/** Votes of the meeting, in their order, with their counts. */
export function EntryQuestions({ agenda, seats, value, change }: EntryQuestionsProps) {
  const { t } = useTranslation('entry');
  const { questions } = value;
  const put = (index: number, patch: Partial<TypedQuestion>) =>
    change({ questions: questions.map((known, at) => (at === index ? { ...known, ...patch } : known)) });
  const voters = seats.filter(({ sourceId }) => value.present.includes(sourceId) || value.proxies[sourceId]);
  return (
    <section className="section stack gap-4" aria-labelledby="questions">
      <h2 id="questions">{t('questions')}</h2>
      {questions.map((question, index) => (
        <Card key={index}>
          <div className="stack gap-4">
            <h3>{t('question', { place: index + 1 })}</h3>
            <AskedFields {...{ agenda, question, index }} change={(patch) => put(index, patch)} />
            {question.method === 'NAMED' ? (
              <EntryNamed {...{ voters, question, index }} change={(patch) => put(index, patch)} />
            ) : (
              <Counts {...{ question, index }} change={(patch) => put(index, patch)} />
            )}
            <div>
              <Button
                icon="bin"
                onClick={() => change({ questions: questions.filter((_, at) => at !== index) })}
              >
                {t('drop', { place: index + 1 })}
              </Button>
            </div>
          </div>
        </Card>
      ))}
      <div>
        <Button icon="plus" onClick={() => change({ questions: [...questions, newQuestion()] })}>
          {t('add')}
        </Button>
      </div>
    </section>
  );
}

interface FieldsProps {
  question: TypedQuestion;
  index: number;
  change: (patch: Partial<TypedQuestion>) => void;
}

function AskedFields({ agenda, question, index, change }: FieldsProps & { agenda: readonly Point[] }) {
  const { t } = useTranslation('entry');
  const items = [
    { value: '', label: t('noItem') },
    ...agenda.map(({ id, position, title }) => ({ value: id, label: `${position}. ${title}` })),
  ];
  return (
    <>
      <Textarea
        id={`q${index}-wording`}
        rows={2}
        label={t('field.wording')}
        maxLength={ROOM_LIMITS.wording.most}
        value={question.wording}
        onChange={(event) => change({ wording: event.target.value })}
      />
      <Select
        id={`q${index}-item`}
        label={t('field.item')}
        options={items}
        value={question.itemId}
        onChange={(event) => change({ itemId: event.target.value })}
      />
      <Select
        id={`q${index}-method`}
        label={t('field.method')}
        options={METHODS.map((method) => ({ value: method, label: t(`method.${method}`) }))}
        value={question.method}
        onChange={(event) => {
          const method = METHODS.find((known) => known === event.target.value);
          if (method) change({ method });
        }}
      />
    </>
  );
}

function Counts({ question, index, change }: FieldsProps) {
  const { t } = useTranslation('entry');
  const secret = question.method === 'SECRET';
  const counts = secret
    ? (['for', 'against', 'abstain', 'spoiled'] as const)
    : (['for', 'against', 'abstain'] as const);
  return (
    <>
      <div className="row gap-4">
        {counts.map((field) => (
          <Input
            key={field}
            id={`q${index}-${field}`}
            inputMode="numeric"
            className="input--short"
            label={t(`count.${field}`)}
            maxLength={3}
            value={question[field]}
            onChange={(event) => change({ [field]: event.target.value })}
          />
        ))}
      </div>
      {secret && (
        <Input
          id={`q${index}-countedBy`}
          label={t('field.countedBy')}
          hint={t('field.countedByHint')}
          value={question.countedBy}
          onChange={(event) => change({ countedBy: event.target.value })}
        />
      )}
    </>
  );
}
