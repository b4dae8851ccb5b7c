import { Tile } from '../layout/tile';
import { ICON_NAMES } from '../icons/icon-names';
import { formatEuros } from '../formats/numbers';
import type { ColourName, StyleGuideText } from './style-guide-text';

const STONE = 'M7 4L62 1L97 9L99 66L90 96L38 99L3 90L1 38Z';

export function Colours({ text }: { text: StyleGuideText['colours'] }) {
  return (
    <section className="stack" id="colours">
      <h2>{text.title}</h2>
      <ul className="grid min-xs" role="list">
        {(Object.keys(text.names) as ColourName[]).map((name) => (
          <li key={name} className="stack gap-2">
            <svg className="swatch" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
              <path
                d={STONE}
                fill={`var(--${name})`}
                stroke="var(--edge)"
                vectorEffect="non-scaling-stroke"
              />
            </svg>
            <span className="small">
              <strong>{text.names[name]}</strong>
              <br />
              <code>{`--${name}`}</code>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Letters({ text, locale }: { text: StyleGuideText['letters']; locale: string }) {
  return (
    <section className="section stack" id="letters">
      <h2>{text.title}</h2>
      <p className="display fs-4">{text.display}</p>
      <h3>{text.h3}</h3>
      <h4>{text.h4}</h4>
      <p className="lead">{text.lead}</p>
      <p>{text.body}</p>
      <p>
        <span className="figure">{formatEuros(15_000_000, locale)}</span>{' '}
        <span className="num">{formatEuros(12_019, locale)}</span>{' '}
        <span className="small muted">{text.small}</span>
      </p>
    </section>
  );
}

export function Icons({ text }: { text: StyleGuideText['icons'] }) {
  return (
    <section className="section" id="icons">
      <h2>{text.title}</h2>
      <ul className="row" role="list">
        {ICON_NAMES.map((name) => (
          <li key={name} className="stack gap-1 icon-sample">
            <Tile icon={name} />
            <code className="small">{name}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
