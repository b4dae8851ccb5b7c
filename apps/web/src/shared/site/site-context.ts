import type { Site } from '@parvis/contract';
import { createContext, useContext } from 'react';

export const SiteContext = createContext<Site>({ town: { slug: '', name: '' }, demo: false, version: '' });

/** Town, demo mark, version: the same for everybody. */
export const useSite = (): Site => useContext(SiteContext);
