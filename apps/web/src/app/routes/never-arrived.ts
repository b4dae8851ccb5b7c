import { statusOf, type Trouble } from '../../shared/graph/trouble';
import { data } from '../../shared/router';

/** Files that do not come: no network, or a release that replaced them (trying again loads the new ones). */
export function neverArrived(cause: unknown): never {
  // On the server nothing travels: this is a fault of the program, and is reported as one.
  if (typeof window === 'undefined') throw cause;
  const trouble: Trouble = { kind: navigator.onLine ? 'server' : 'offline' };
  throw data(trouble, { status: statusOf(trouble) });
}
