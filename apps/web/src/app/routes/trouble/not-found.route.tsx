import { data } from '../../../shared/router';

/** No such address. Thrown, so that the status is 404 and the nearest boundary says what to do. */
export function loader(): never {
  throw data({ kind: 'notFound' }, { status: 404 });
}

export function Component() {
  return null;
}
