import { createHmac } from 'node:crypto';
import { addressPrefix } from '../../../platform/http/caller-address';

/** What is kept of a network for an hour: nobody can go back from it without the server's secret. */
export const networkDigest = (secret: string, address: string, hour: Date): string =>
  createHmac('sha256', secret)
    .update(`report ${hour.toISOString()} ${addressPrefix(address)}`)
    .digest('hex');
