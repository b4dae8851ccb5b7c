import type { Entry, Group, State } from './catalogue';
import { STATES } from './catalogue';
import type { StyleGuideText } from './style-guide-text';

const FORCED: Partial<Record<State, string>> = { hover: 'hover', focus: 'focus' };

/** One group of components, each in each of its states. */
export function SampleGroup({ group, text }: { group: Group; text: StyleGuideText['guide'] }) {
  return (
    <section className="section stack" id={group.id}>
      <h2>{group.title}</h2>
      {group.entries.map((entry) => (
        <Sample key={entry.components[0]} entry={entry} text={text} />
      ))}
    </section>
  );
}

function Sample({ entry, text }: { entry: Entry; text: StyleGuideText['guide'] }) {
  const shown = STATES.filter((state) => entry.states[state] !== undefined);
  return (
    <div className="sample" id={entry.components[0]}>
      <h3 className="fs-1" lang="en" dir="ltr">
        {entry.components.join(', ')}
      </h3>
      <div className={entry.wide ? 'sample-states sample-states--wide' : 'sample-states'}>
        {shown.map((state) => (
          <div key={state} className="sample-state" data-state={state}>
            <p className="sample-name">{text.states[state]}</p>
            <div className="sample-box" data-force={FORCED[state]}>
              {entry.states[state]}
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
