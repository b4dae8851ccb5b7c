import { MODERATION_LIMITS } from '@parvis/contract';
import { Button, Card, Facts, Note, Textarea } from '@parvis/ui';
import { useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFormats } from '../../../shared/formats/use-formats';
import { FaultSentence, ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import type { SeeModerationQueueQuery } from '../../../shared/graphql/generated/graphql';
import { AnswerBlockDocument } from '../../../shared/graphql/generated/operations/answer-block';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useRevalidator } from '../../../shared/router';
import { useModerationWords } from '../moderation-words/use-moderation-words';
import type { Fault } from '../moderation-words/use-fault-lines';

type Block = SeeModerationQueueQuery['personBlocks'][number];

/** Suspensions that are proposed or run. A second person makes one begin; a third one answers its appeal. */
export function BlocksPanel({ blocks }: { blocks: readonly Block[] }) {
  const { t } = useTranslation('moderating');
  if (blocks.length === 0) return null;
  return (
    <section className="section stack gap-4" aria-labelledby="blocks">
      <h2 id="blocks">{t('blocks.title')}</h2>
      <p className="muted">{t('blocks.lead')}</p>
      {blocks.map((block) => (
        <BlockCard key={block.id} block={block} />
      ))}
    </section>
  );
}

function BlockCard({ block }: { block: Block }) {
  const { t } = useTranslation('moderating');
  const words = useModerationWords();
  const { date } = useFormats();
  const facts = [
    { term: t('blocks.reason'), value: words.reason(block.reason) },
    { term: t('blocks.facts'), value: <span dir="auto">{block.facts}</span> },
    { term: t('blocks.length'), value: t('blocks.days', { count: block.days }) },
    {
      term: t('blocks.proposed'),
      value: t('blocks.proposedBy', { name: block.proposedBy, date: date(block.proposedAt) }),
    },
    ...(block.until ? [{ term: t('blocks.until'), value: date(block.until) }] : []),
    ...(block.appealText
      ? [{ term: t('blocks.appeal'), value: <span dir="auto">{block.appealText}</span> }]
      : []),
  ];
  return (
    <Card as="section">
      <h3>
        <bdi>{block.personName}</bdi> <span className="muted">({t(`blocks.state.${block.state}`)})</span>
      </h3>
      <Facts rows facts={facts} />
      {block.mayAnswer ? (
        <AnswerForm block={block} />
      ) : (
        <p className="muted">{t(block.appealText ? 'blocks.forAThird' : 'blocks.forAnother')}</p>
      )}
    </Card>
  );
}

function AnswerForm({ block }: { block: Block }) {
  const { t } = useTranslation('moderating');
  const { run, busy, trouble } = useMutate(AnswerBlockDocument);
  const { revalidate } = useRevalidator();
  const [answer, setAnswer] = useState('');
  const [refused, setRefused] = useState<string>();
  const [fault, setFault] = useState<Fault>();
  const appealed = block.appealText !== null;
  const send = async (stands: boolean) => {
    setRefused(undefined);
    setFault(undefined);
    const result = (await run({ input: { blockId: block.id, stands, answer } }))?.answerBlock;
    if (!result) return;
    if (result.__typename === 'InvalidInput') return setFault(result.faults[0]);
    if (result.__typename === 'BlockMovedOn') setRefused(result.code);
    await revalidate();
  };
  return (
    <div className="stack gap-3">
      {appealed && (
        <Textarea
          id={`answer-${block.id}`}
          label={t('blocks.answer')}
          rows={4}
          maxLength={MODERATION_LIMITS.appeal.most}
          error={fault && <FaultSentence rule={fault.rule} limit={fault.limit} />}
          value={answer}
          onChange={(event) => setAnswer(event.target.value)}
        />
      )}
      {(refused || trouble) && (
        <Note kind="late" role="alert">
          {refused ? <ProblemSentence code={refused} /> : trouble && <TroubleSentence trouble={trouble} />}
        </Note>
      )}
      <div className="row">
        <Button kind="main" busy={busy} onClick={() => void send(true)}>
          {t(appealed ? 'blocks.stands' : 'blocks.agree')}
        </Button>
        <Button busy={busy} onClick={() => void send(false)}>
          {t(appealed ? 'blocks.lift' : 'blocks.refuse')}
        </Button>
      </div>
    </div>
  );
}
