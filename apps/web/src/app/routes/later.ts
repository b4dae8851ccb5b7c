/**
 * What the browser needs to open another page, in one file that comes at leisure: the table of routes and where the
 * sentences are. A first page begins without it, so that a page more, anywhere, costs it nothing.
 */
export { addNamespaces } from '../../shared/i18n/add-namespaces';
export { pages } from './table';
