import { ProgressBar } from '../paving/progress-bar';
import { Steps } from '../paving/steps';
import { Stones } from '../paving/stones';
import type { StyleGuideText } from './style-guide-text';

const MONEY = [46, 24, 11, 9.5, 8.8, 12, 9.9, 4.5, 5.2, 8.2, 7];

export function StepsSection({ text }: { text: StyleGuideText['steps'] }) {
  const steps = [text.three.choose, text.three.check, text.three.cast];
  return (
    <section className="section stack gap-5">
      <h2>{text.title}</h2>
      <div className="grid min-xl">
        {[0, 1, 3].map((current) => (
          <Steps key={current} label={text.label} doneLabel={text.done} steps={steps} current={current} />
        ))}
        <ProgressBar label={text.progress} value={7} max={10}>
          <p className="small muted">{text.progressHint}</p>
        </ProgressBar>
      </div>
      <div className="stack">
        <Stones
          size="tall"
          label={text.moneyLabel}
          stones={[...MONEY.map((quantity) => ({ quantity, state: 'laid' as const })), { quantity: 3.9 }]}
        />
        <p className="small muted">{text.money}</p>
      </div>
      <Stones
        label={text.partLabel}
        seed={5}
        stones={[
          { quantity: 9, state: 'laid' },
          { quantity: 4, state: 'second' },
          { quantity: 2, state: 'now' },
          { quantity: 1, state: 'warn' },
          { quantity: 3 },
        ]}
      />
    </section>
  );
}
