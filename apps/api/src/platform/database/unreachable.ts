/**
 * SQLSTATE of a server that is stopping, starting, recovering or full, and of connections that broke (PostgreSQL,
 * appendix A: 57P01 admin_shutdown, 57P02 crash_shutdown, 57P03 cannot_connect_now, 53300 too_many_connections, class 08).
 */
const STATE = /^(57P0[123]|53300|08...)$/;
const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
]);
/** node-postgres gives these no code. */
const SAID =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Client (was closed|has encountered a connection error))/;

interface Said {
  code?: unknown;
  syscall?: unknown;
  message?: unknown;
  driverError?: unknown;
  cause?: unknown;
  originalError?: unknown;
  /** What GraphQL puts around a thrown value that is no Error of its own realm. */
  thrownValue?: unknown;
  errors?: unknown;
}

/** True when PostgreSQL could not be reached or could not yet answer: nobody's fault in the call, and it passes. */
export function isUnreachable(error: unknown, deep = 4): boolean {
  if (typeof error !== 'object' || error === null || deep === 0) return false;
  const { code, syscall, message, errors, ...below } = pick(error);
  if (typeof code === 'string' && (STATE.test(code) || (NETWORK.has(code) && isOfNetwork(syscall))))
    return true;
  if (typeof message === 'string' && SAID.test(message)) return true;
  const inner: unknown[] = [...Object.values(below), ...(Array.isArray(errors) ? errors : [])];
  return inner.some((one) => isUnreachable(one, deep - 1));
}

/** Properties of errors are often not enumerable: they are asked for by name. */
function pick(error: Said): Required<Said> {
  const { code, syscall, message, errors, driverError, cause, originalError, thrownValue } = error;
  return { code, syscall, message, errors, driverError, cause, originalError, thrownValue };
}

/** Only what happens to sockets counts: a file may be refused for reasons of its own. */
const isOfNetwork = (syscall: unknown): boolean =>
  syscall === undefined || ['connect', 'read', 'write', 'getaddrinfo'].includes(String(syscall));
