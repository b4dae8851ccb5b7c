export { type Anchor, ChainCheck, type ChainReport, DETAILS_ERASED } from './check-chain';
export { BEFORE_ALL, CHAIN_PAGE, type ChainRow, type DetailRow, STRAY_DETAILS } from './chain-row';
export { type AuditDetail, type ChainLink, detailText, entryText, GENESIS, type Sha256 } from './chain-text';
export { readAnchor } from './read-anchor';
