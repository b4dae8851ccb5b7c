import { Num, Stones, type Stone } from '@parvis/ui';
import { useTranslation } from '../../../../shared/i18n/use-translation';
import type { Line, Results, Words } from '../use-words';

interface Props {
  line: Line;
  results: Results;
  words: Words;
}

/** What was there beside what it costs: two stones, and the same in words under them. */
export function GapPicture({ line, results, words }: Props) {
  const { t } = useTranslation('results');
  const { why, costCents } = line;
  const { about: money } = words;
  if (costCents === 0) return null;
  const held = why.kind === 'UNAFFORDABLE';
  const have = held ? why.heldCents : why.leftBeforeCents;
  if (why.missingCents) {
    const there = Math.max(0, costCents - why.missingCents);
    return (
      <div className="stack gap-2">
        <Stones
          stones={[{ quantity: there, state: 'second' }, { quantity: why.missingCents }]}
          label={t('gap.picture', { have: money(there), cost: money(costCents) })}
        />
        <p className="row row--between">
          <Num>
            {t(held ? 'gap.held' : 'gap.left', held ? { held: money(there) } : { left: money(there) })}
          </Num>
          <span>
            <strong>{t('gap.missing')}</strong> <Num>{money(why.missingCents)}</Num>
          </span>
        </p>
      </div>
    );
  }
  if (!results.winners.includes(line)) return null;
  return <Fitted cost={costCents} have={have ?? results.budgetCents} words={words} />;
}

/** A winner: its cost within what was left, or within the envelope. */
function Fitted({ cost, have, words }: { cost: number; have: number; words: Words }) {
  const { t } = useTranslation('results');
  const rest = Math.max(0, have - cost);
  const stones: Stone[] = [{ quantity: cost, state: 'laid' }, ...(rest > 0 ? [{ quantity: rest }] : [])];
  const sentence = t('gap.fits', { cost: words.money(cost), left: words.money(have) });
  return (
    <div className="stack gap-2">
      <Stones stones={stones} label={sentence} />
      <p className="row row--between">
        <Num>{words.money(cost)}</Num>
        {rest > 0 && <span className="muted">{t('gap.rest', { rest: words.money(rest) })}</span>}
      </p>
    </div>
  );
}
