import { createHash } from 'node:crypto';
import type { ReviewFigures } from '@parvis/annual-review';
import { canonicalJson } from '@parvis/kernel';

/** What is frozen when a review is published. */
export interface PublishedReview {
  readonly body: { readonly slug: string; readonly name: string };
  readonly year: number;
  readonly version: number;
  /** Why there is another version; empty: the first. */
  readonly correction: string;
  /** Markdown. */
  readonly introduction: string;
  readonly figures: ReviewFigures;
}

/** The same review gives the same text, and so the same digest (SHA-256, hex). */
export function frozen(review: PublishedReview): { content: string; digest: string } {
  const content = canonicalJson(review);
  return { content, digest: createHash('sha256').update(content).digest('hex') };
}

export const readFrozen = (content: string): PublishedReview => JSON.parse(content) as PublishedReview;

/** Of the figures alone: what is published is what was seen. */
export const figuresDigest = (figures: ReviewFigures): string =>
  createHash('sha256').update(canonicalJson(figures)).digest('hex');
