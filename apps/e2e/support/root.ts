import { join } from 'node:path';

/** The workspace's folder. */
export const ROOT = join(__dirname, '..', '..', '..');
