import { Injectable } from '@nestjs/common';
import { DataSource, In, type SelectQueryBuilder } from 'typeorm';
import { CriterionAnswerEntity } from '../tables/criterion-answer.entity';
import { EditionEntity } from '../tables/edition.entity';
import { ProposalEntity, type ProposalState } from '../tables/proposal.entity';
import { CriterionAnswerType, type CriterionVerdict } from './proposal.type';

export interface ProposalSearch {
  readonly neighbourhood?: string | null;
  readonly state?: ProposalState | null;
  readonly theme?: string | null;
  readonly search?: string | null;
}

export type EditionName = Pick<EditionEntity, 'id' | 'slug' | 'name'>;

/** How near two titles must be, 0 to 1 (trigrams): found by trying pairs of the demonstration, see its test. */
const NEAR = 0.45;
const MOST_MINE = 200;
const MOST_TO_REVIEW = 500;

const literal = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** Proposals, in the order of their numbers. */
@Injectable()
export class Proposals {
  constructor(private readonly source: DataSource) {}

  async editionId(slug: string): Promise<string | null> {
    const found = await this.source.manager.findOne(EditionEntity, { where: { slug }, select: { id: true } });
    return found?.id ?? null;
  }

  async editionNames(ids: readonly string[]): Promise<Map<string, EditionName>> {
    const select = { id: true, slug: true, name: true } as const;
    const rows = await this.source.manager.find(EditionEntity, { where: { id: In([...ids]) }, select });
    return new Map(rows.map((row) => [row.id, row]));
  }

  async page(
    editionId: string,
    wanted: ProposalSearch,
    { first, skip }: { first: number; skip: number },
  ): Promise<{ rows: ProposalEntity[]; total: number }> {
    const [rows, total] = await narrow(this.of(editionId), wanted).take(first).skip(skip).getManyAndCount();
    return { rows, total };
  }

  byNumber(editionId: string, number: number): Promise<ProposalEntity | null> {
    return this.source.manager.findOneBy(ProposalEntity, { editionId, number });
  }

  /** At most three whose title looks like this one, nearest first; accents and capitals do not count. */
  async similar(editionId: string, title: string): Promise<ProposalEntity[]> {
    const { entities } = await this.of(editionId)
      .addSelect(
        `greatest(similarity(unaccent(proposal.title), unaccent(:title)),
                  word_similarity(unaccent(:title), unaccent(proposal.title)),
                  word_similarity(unaccent(proposal.title), unaccent(:title)))`,
        'nearness',
      )
      .andWhere(
        `greatest(similarity(unaccent(proposal.title), unaccent(:title)),
                  word_similarity(unaccent(:title), unaccent(proposal.title)),
                  word_similarity(unaccent(proposal.title), unaccent(:title))) >= :near`,
        { title, near: NEAR },
      )
      .orderBy('nearness', 'DESC')
      .addOrderBy('proposal.number', 'ASC')
      .limit(3)
      .getRawAndEntities();
    return entities;
  }

  ofAuthor(authorId: string): Promise<ProposalEntity[]> {
    const order = { submittedAt: 'DESC', id: 'ASC' } as const;
    return this.source.manager.find(ProposalEntity, { where: { authorId }, order, take: MOST_MINE });
  }

  /** What waits for an answer or a cost first: of many thousands, the bound must not hide what is left to do. */
  toReview(editionId: string): Promise<ProposalEntity[]> {
    return this.source.manager
      .createQueryBuilder(ProposalEntity, 'proposal')
      .addSelect(`(proposal.state IN ('submitted', 'to_clarify', 'admissible'))::int`, 'waits')
      .where('proposal.editionId = :editionId', { editionId })
      .orderBy('waits', 'DESC')
      .addOrderBy('proposal.number', 'ASC')
      .limit(MOST_TO_REVIEW)
      .getMany();
  }

  /** Answers by proposal, each list in the order of the edition's criteria. */
  async answersOf(ids: readonly string[]): Promise<Map<string, CriterionAnswerType[]>> {
    const rows = await this.source.manager
      .createQueryBuilder(CriterionAnswerEntity, 'answer')
      .innerJoin(ProposalEntity, 'proposal', 'proposal.id = answer.proposalId')
      .innerJoin(EditionEntity, 'edition', 'edition.id = proposal.editionId')
      .where('answer.proposalId IN (:...ids)', { ids })
      .orderBy('array_position(edition.criteria, answer.criterion)', 'ASC', 'NULLS LAST')
      .addOrderBy('answer.criterion')
      .getMany();
    const answers = new Map<string, CriterionAnswerType[]>();
    for (const { proposalId, criterion, answer, sentence } of rows) {
      const line = Object.assign(new CriterionAnswerType(), {
        criterion,
        answer: answer as CriterionVerdict,
        sentence,
      });
      answers.set(proposalId, [...(answers.get(proposalId) ?? []), line]);
    }
    return answers;
  }

  private of(editionId: string): SelectQueryBuilder<ProposalEntity> {
    return this.source.manager
      .createQueryBuilder(ProposalEntity, 'proposal')
      .where('proposal.editionId = :editionId', { editionId })
      .orderBy('proposal.number', 'ASC')
      .addOrderBy('proposal.id', 'ASC');
  }
}

function narrow(
  query: SelectQueryBuilder<ProposalEntity>,
  { neighbourhood, state, theme, search }: ProposalSearch,
): SelectQueryBuilder<ProposalEntity> {
  if (neighbourhood) query.andWhere('proposal.neighbourhoodSlug = :neighbourhood', { neighbourhood });
  if (state) query.andWhere('proposal.state = :state', { state });
  if (theme) query.andWhere('proposal.theme = :theme', { theme });
  // Each word must be somewhere; a number alone is also the proposal of that number.
  const words = (search ?? '').split(/\s+/).filter(Boolean).slice(0, 8);
  words.forEach((word, index) => {
    const key = `word${index}`;
    const text = `unaccent(concat_ws(' ', proposal.title, proposal.body, proposal.place, proposal.proposerName))`;
    const number = /^\d{1,6}$/.test(word) ? ` OR proposal.number = ${Number(word)}` : '';
    query.andWhere(`(${text} ILIKE unaccent(:${key})${number})`, { [key]: `%${literal(word)}%` });
  });
  return query;
}
