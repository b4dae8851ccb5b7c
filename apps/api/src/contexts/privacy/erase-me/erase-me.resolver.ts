import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { cleanLine } from '../../../platform/text/clean-text';
import { StrongProof } from '../../identity';
import { AccountErased, type EraseMeAnswer, EraseMeResult, leavingRefused } from './erase-me.result';
import { ErasePerson } from './erase-person.service';

@Resolver()
export class EraseMeResolver {
  constructor(
    private readonly verb: ErasePerson,
    private readonly proof: StrongProof,
  ) {}

  /** `name`: her own, typed again: nobody leaves by a slip of the hand. There is no way back. */
  @Mutation(() => EraseMeResult)
  @Access.member()
  async eraseMe(
    @Args('name', { type: () => String }) name: string,
    @AskingViewer() viewer: Viewer,
  ): Promise<EraseMeAnswer> {
    if (folded(name) !== folded(viewer.displayName))
      return invalidInput([{ field: 'name', rule: 'not_the_same' }]);
    const stale = await this.proof.needFreshOfHolder(viewer);
    if (stale) return stale;
    const leaving = await this.verb.erase(viewer.personId, 'herself');
    if (!leaving) throw new NotFound('erased meanwhile');
    if ('refused' in leaving) return leavingRefused(leaving.refused);
    return Object.assign(new AccountErased(), { tables: leaving.erased });
  }
}

/** As a person compares two names: capitals, accents typed in two ways and spaces do not count. */
const folded = (name: string): string => cleanLine(name).normalize('NFC').toLocaleLowerCase('fr');
