export * from './breadcrumb';
export * from './footer';
export * from './header';
export * from './menu';
export * from './pagination';
export * from './skip-link';
export * from './tab-links';
export * from './tabs';
