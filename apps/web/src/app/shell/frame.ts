import type { RouteTable } from '../../shared/router';
import { rootLoader } from '../routes/root-loader';
import { Shell } from './shell';
import { BareTrouble, Trouble } from './trouble';

/** What surrounds every page, and what stands in place of one that could not be shown. */
export const frame: Omit<RouteTable, 'pages'> = {
  shell: { Component: Shell, loader: rootLoader },
  Trouble,
  BareTrouble,
};
