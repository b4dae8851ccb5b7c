import { type MergeChoice, mergedText, type MergePiece, mergeTexts } from '@parvis/minutes';
import { Button, Card, Note, Segmented } from '@parvis/ui';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useFormats } from '../../../shared/formats/use-formats';
import { SaveMinutesSectionDocument } from '../../../shared/graphql/generated/operations/save-minutes-section';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { WordRuns } from '../read-minutes/compare-minutes-page';
import type { Aside, Section } from '../read-minutes/minutes-state';

interface MergeProps {
  aside: Aside;
  section: Section;
  onChanged: () => Promise<void>;
  /** It has just taken the place of the field that she was writing in. */
  takesFocus: boolean;
}

const CHOICES = ['theirs', 'mine', 'both'] as const satisfies readonly MergeChoice[];

/** A text set aside and the one that stands, brought together paragraph by paragraph. Both stay until one has chosen. */
export function MergeTexts({ aside, section, onChanged, takesFocus }: MergeProps) {
  const { t } = useTranslation('minutes');
  const { date } = useFormats();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) title.current?.focus();
  }, [takesFocus]);
  const pieces = useMemo(() => mergeTexts(aside.base, aside.text, section.text), [aside, section.text]);
  const conflicts = pieces.filter(({ kind }) => kind === 'conflict');
  const [choices, setChoices] = useState<Readonly<Record<number, MergeChoice>>>({});
  const [refused, setRefused] = useState<string>();
  const { run, busy, trouble } = useMutate(SaveMinutesSectionDocument);
  const save = async (text: string) => {
    const input = { sectionId: section.id, basedOn: section.version, text, settles: aside.id };
    const answer = (await run({ input }))?.saveMinutesSection;
    if (answer) setRefused(answer.__typename === 'MinutesSaved' ? undefined : answer.code);
    if (answer) await onChanged();
  };
  const chosen = conflicts.map((_, index) => choices[index] ?? 'both');
  return (
    <Card as="section" look="sunken">
      <h4 ref={title} tabIndex={-1}>
        {t('merge.title')}
      </h4>
      <p>{t('merge.lead', { date: date(aside.writtenAt, 'moment') })}</p>
      {(refused || trouble) && (
        <Note kind="late" role="alert">
          {refused && <ProblemSentence code={refused} />}
          {trouble && <TroubleSentence trouble={trouble} />}
        </Note>
      )}
      {pieces.map((piece, place) => {
        const index = conflicts.indexOf(piece);
        return (
          <Piece
            key={place}
            piece={piece}
            choice={chosen[index] ?? 'both'}
            onChoice={(choice) => setChoices({ ...choices, [index]: choice })}
          />
        );
      })}
      <p className="row">
        <Button kind="main" busy={busy} onClick={() => void save(mergedText(pieces, chosen))}>
          {t('merge.save')}
        </Button>
        <Button icon="bin" disabled={busy} onClick={() => void save(section.text)}>
          {t('merge.giveUp')}
        </Button>
      </p>
    </Card>
  );
}

interface PieceProps {
  piece: MergePiece;
  choice: MergeChoice;
  onChoice: (choice: MergeChoice) => void;
}

function Piece({ piece, choice, onChoice }: PieceProps) {
  const { t } = useTranslation('minutes');
  const text = (paragraphs: readonly string[]) => paragraphs.join('\n\n');
  if (piece.kind === 'settled') {
    const { who, before, after } = piece;
    return (
      <div>
        {who === 'mine' && <p className="small muted">{t('merge.onlyMine')}</p>}
        {who === 'theirs' && <p className="small muted">{t('merge.onlyTheirs')}</p>}
        <WordRuns before={text(before)} after={text(after)} />
      </div>
    );
  }
  const segments = CHOICES.map((value) => ({ value, label: t(`merge.${value}`) }));
  return (
    <div className="stack gap-2">
      {(['theirs', 'mine'] as const).map((side) => (
        <div key={side}>
          <p className="small muted">{t(`merge.${side}`)}</p>
          {piece[side].length === 0 ? (
            <p className="muted">{t('merge.nothing')}</p>
          ) : (
            <WordRuns before={text(piece.before)} after={text(piece[side])} />
          )}
        </div>
      ))}
      <Segmented
        legend={t('merge.choose')}
        segments={segments}
        value={choice}
        onChange={(value) => {
          const known = CHOICES.find((one) => one === value);
          if (known) onChoice(known);
        }}
      />
    </div>
  );
}
