import { Button } from '../../actions/button';
import { StateBadge } from '../../actions/state-badge';
import { Icon } from '../../icons/icon';
import { Argument } from '../../walk/argument';
import { BeforeAfter } from '../../walk/before-after';
import { Board } from '../../walk/board';
import { FindingCard } from '../../walk/finding-card';
import { Severity } from '../../walk/severity';
import type { Samples } from '../catalogue';

const bench = (label: string, whole: boolean) => (
  <svg viewBox="0 0 240 130" role="img" aria-label={label}>
    <rect className="scene-sky" width="240" height="130" />
    <path className="scene-line" d={whole ? 'M70 60H170M70 72H170M70 84H170' : 'M70 84H110M130 84H170'} />
    <path className="scene-line" d="M80 50V110M160 50V110M40 110H200" />
  </svg>
);

export const walkEntries: Samples = ({ text: { walk: t, feedback, long } }) => {
  const finding = (title: string, strength = false) => (
    <FindingCard
      number={t.number}
      title={title}
      href="#walk"
      place={t.place}
      owner={t.owner}
      strength={strength}
      mark={strength ? <Icon name="leaf" /> : <Severity level={2} label={t.severity} />}
      state={strength ? undefined : <StateBadge state="late">{t.late}</StateBadge>}
    />
  );
  const board = (counts: readonly number[], title = t.finding) => (
    <Board
      level={4}
      empty={t.noFinding}
      columns={counts.map((count, index) => ({
        id: String(index),
        title: t.columns[index] ?? '',
        count,
        children: (
          <>
            {Array.from({ length: Math.min(count, 2) }, (_, at) => (
              <p key={at} className="card finding">
                {title}
              </p>
            ))}
          </>
        ),
        more:
          count > 2 ? (
            <p>
              <a href="#walk">{t.others}</a>
            </p>
          ) : undefined,
      }))}
    />
  );
  const argument = (side: 'for' | 'against', words: string) => (
    <Argument side={side} by={t.by} agree={<Button icon="up">{t.agree}</Button>}>
      {words}
    </Argument>
  );
  return [
    {
      components: ['FindingCard'],
      kind: 'link',
      states: {
        usual: (
          <div className="stack gap-3">
            {finding(t.finding)}
            {finding(t.strength, true)}
          </div>
        ),
        hover: finding(t.finding),
        focus: finding(t.finding),
        long: finding(long),
      },
    },
    {
      components: ['Severity'],
      kind: 'frame',
      states: {
        usual: (
          <div className="row">
            {([1, 2, 3] as const).map((level) => (
              <Severity key={level} level={level} label={t.severity} />
            ))}
          </div>
        ),
      },
    },
    {
      components: ['BeforeAfter'],
      kind: 'frame',
      states: {
        usual: (
          <BeforeAfter
            before={{ picture: bench(t.beforeText, false), caption: t.before }}
            after={{ picture: bench(t.afterText, true), caption: t.after }}
            waiting={t.waiting}
          />
        ),
        empty: (
          <BeforeAfter
            before={{ picture: bench(t.beforeText, false), caption: t.before }}
            waiting={t.waiting}
          />
        ),
        long: (
          <BeforeAfter
            before={{ picture: bench(t.beforeText, false), caption: long }}
            waiting={feedback.emptyText}
          />
        ),
      },
    },
    {
      components: ['Board'],
      kind: 'list',
      wide: true,
      states: {
        usual: board([1, 2, 1]),
        empty: board([0, 0, 0]),
        many: board([9, 12, 5]),
        long: board([1, 1, 1], long),
      },
    },
    {
      components: ['Argument'],
      kind: 'text',
      states: {
        usual: (
          <div className="stack gap-3">
            {argument('for', t.for)}
            {argument('against', t.against)}
          </div>
        ),
        long: argument('for', long),
      },
    },
  ];
};
