import type { ReactNode } from 'react';
import '../styles/on-demand/messages.css';

/** A line of text to come: as high as the line that will replace it, since it is one. */
const Words = ({ width = 'long' }: { width?: 'short' | 'mid' | 'long' }) => (
  <span className={`sk-text sk--${width}`}>{'\u00a0'}</span>
);

const Loading = ({ label, children }: { label: string; children: ReactNode }) => (
  <div role="status">
    <span className="vh">{label}</span>
    <div aria-hidden="true">{children}</div>
  </div>
);

const times = (count: number) => Array.from({ length: count }, (_, index) => index);

export interface SkeletonsProps {
  /** Said once to those who do not see it. */
  label: string;
  count?: number;
}

/** Lines of a list to come: a stone, a name, a detail. */
export function SkeletonLines({ label, count = 3 }: SkeletonsProps) {
  return (
    <Loading label={label}>
      <div className="lines-list">
        {times(count).map((index) => (
          <div key={index} className="media sk-line">
            <span className="tile sk-stone" />
            <div>
              <strong>
                <Words width="mid" />
              </strong>
              <br />
              <Words width="long" />
            </div>
          </div>
        ))}
      </div>
    </Loading>
  );
}

/** Cards to come: a state, a title, two lines. */
export function SkeletonCards({ label, count = 3 }: SkeletonsProps) {
  return (
    <Loading label={label}>
      <div className="grid">
        {times(count).map((index) => (
          <div key={index} className="card">
            <span className="state">
              <Words width="short" />
            </span>
            <p className="fs-1 sk-title">
              <Words width="mid" />
            </p>
            <p>
              <Words />
            </p>
          </div>
        ))}
      </div>
    </Loading>
  );
}

/** A table to come, with its titles already there: they are known before the lines. */
export function SkeletonTable({ label, titles, count = 3 }: SkeletonsProps & { titles: readonly string[] }) {
  return (
    <Loading label={label}>
      <table>
        <caption>
          <Words width="short" />
        </caption>
        <thead>
          <tr>
            {titles.map((title) => (
              <th key={title}>{title}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {times(count).map((index) => (
            <tr key={index}>
              {titles.map((title) => (
                <td key={title}>
                  <Words />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Loading>
  );
}

/** One thing to come, read in full: title, lead, figures. */
export function SkeletonDetail({ label }: { label: string }) {
  return (
    <Loading label={label}>
      <div className="page-head">
        <p className="fs-4 sk-title">
          <Words width="mid" />
        </p>
        <p className="lead">
          <Words />
        </p>
        <div className="facts">
          {times(3).map((index) => (
            <div key={index}>
              <span className="small">
                <Words />
              </span>
              <span className="figure">
                <Words width="short" />
              </span>
            </div>
          ))}
        </div>
      </div>
    </Loading>
  );
}
