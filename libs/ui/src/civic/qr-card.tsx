import type { ReactNode } from 'react';
import '../styles/on-demand/extras.css';

export interface QrCardProps {
  /** Path of the dark modules, in units of one module (`M0 0h1v1h-1z…`), and how many modules a side has. */
  path: string;
  size: number;
  /** What the code is, for who does not see it. */
  label: string;
  title: ReactNode;
  /** The same address to type: a code alone shuts out those who have no camera. */
  address: string;
  children?: ReactNode;
}

/** A code for a poster or a table: always black on white, with four modules of margin (ISO/IEC 18004). */
export function QrCard({ path, size, label, title, address, children }: QrCardProps) {
  const side = size + 8;
  return (
    <div className="card qr">
      <svg viewBox={`-4 -4 ${side} ${side}`} role="img" aria-label={label} shapeRendering="crispEdges">
        <rect className="qr-ground" x="-4" y="-4" width={side} height={side} />
        <path className="qr-dark" d={path} />
      </svg>
      <div className="stack gap-2">
        <strong className="fs-1">{title}</strong>
        <p className="num qr-address">{address}</p>
        {children}
      </div>
    </div>
  );
}
