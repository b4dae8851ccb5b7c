import { createHash } from 'node:crypto';
import { type AuditDetail, type ChainLink, detailText, entryText } from '@parvis/audit-chain';

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

export const detailDigest = (detail: AuditDetail): string => sha256(detailText(detail));

export const entryHash = (link: ChainLink): string => sha256(entryText(link));
