/**
 * Wraps an action so that a second call while the first is on its way does nothing (a double click, Enter held
 * down). The database still has the last word on "once".
 */
export function submitOnce<A extends unknown[], R>(
  action: (...args: A) => Promise<R>,
): (...args: A) => Promise<R | undefined> {
  let running = false;
  return async (...args) => {
    if (running) return undefined;
    running = true;
    try {
      return await action(...args);
    } finally {
      running = false;
    }
  };
}
