import type { Namespace } from '../../locales/namespaces';

type Fetch = (wanted: readonly Namespace[]) => Promise<void>;

/** On the server every sentence is already there; the browser says how it fetches them. */
let fetchThem: Fetch = async () => undefined;

export const setNamespaceFetch = (fetch: Fetch): void => void (fetchThem = fetch);
export const needNamespaces: Fetch = (wanted) => fetchThem(wanted);
