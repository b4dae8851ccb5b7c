import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { Config } from '../../../platform/config/config';
import { KeptDocuments } from '../../../platform/documents/kept-documents.store';
import { makePdf } from '../../../platform/documents/make-pdf';
import type { DocumentLanguage } from '../../../platform/documents/model/document-texts';
import { readFrozen } from '../annual-reviews/published-review';
import { PublishedReviews } from './published-reviews.store';
import { type PrintedReview, reviewDocument } from './review-document';
import { ReviewDesk } from './review-desk.service';

/** Reviews on paper. */
@Injectable()
export class PrintReview {
  constructor(
    private readonly reviews: PublishedReviews,
    private readonly desks: ReviewDesk,
    private readonly kept: KeptDocuments,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** Whoever asks first has it made; from then on the same bytes, whatever changes in fonts or sentences. */
  async published(
    slug: string,
    year: number,
    version: number | null,
    language: DocumentLanguage,
  ): Promise<Buffer | null> {
    const review = await this.reviews.kept(slug, year, version);
    if (!review) return null;
    const key = { subject: review.id, kind: 'annual_review', language };
    const known = await this.kept.find(key);
    if (known) return this.kept.contentOf(known.id);
    const { content, digest, publishedAt: at } = review;
    const printed = { ...readFrozen(content), ...this.place(slug, year), digest, at };
    await this.kept.keep(key, await makePdf(reviewDocument(printed, language)));
    const made = await this.kept.find(key);
    return made && this.kept.contentOf(made.id);
  }

  /** @throws NotFound as the desk */
  async draft(viewer: Viewer, slug: string, year: number, language: DocumentLanguage): Promise<Buffer> {
    const { body, figures, introduction, versions } = await this.desks.of(viewer, slug, year);
    const version = (versions[0]?.number ?? 0) + 1;
    const said = { body, year, figures, introduction, version, correction: '' };
    const printed = { ...said, ...this.place(slug, year), digest: null, at: this.clock.now() };
    return makePdf(reviewDocument(printed, language));
  }

  async data(slug: string, year: number, version: number | null): Promise<string | null> {
    return (await this.reviews.kept(slug, year, version))?.content ?? null;
  }

  private place(slug: string, year: number): Pick<PrintedReview, 'town' | 'demo' | 'address'> {
    const { town, demo, env, siteUrl } = this.config;
    const path = `/instances/${encodeURIComponent(slug)}/bilans/${year}`;
    return { town: town.name, demo, address: env.PARVIS_PUBLIC_URL ? `${siteUrl}${path}` : null };
  }
}
