import { Injectable } from '@nestjs/common';
import { NotFound } from '../../../platform/graphql/refusals';
import type { Assembly, AssemblyProvider, AssemblySeat } from './assembly';

/** Who holds meetings: filled by the contexts above, so that one engine serves councils, committees and workshops. */
@Injectable()
export class Assemblies {
  private readonly providers = new Map<string, AssemblyProvider>();

  /** @param kind the word before the colon of its spaces: `body` */
  register(kind: string, provider: AssemblyProvider): void {
    if (this.providers.has(kind)) throw new Error(`assemblies registered twice: ${kind}`);
    this.providers.set(kind, provider);
  }

  async find(kind: string, slug: string): Promise<Assembly | null> {
    return (await this.providers.get(kind)?.find(slug)) ?? null;
  }

  /** By space; those that nobody knows are left out. */
  async about(spaces: readonly string[]): Promise<ReadonlyMap<string, Assembly>> {
    const ids = new Map<string, string[]>();
    for (const space of new Set(spaces)) {
      const { kind, id } = partsOf(space);
      ids.set(kind, [...(ids.get(kind) ?? []), id]);
    }
    const found = await Promise.all(
      [...ids].map(async ([kind, wanted]) => (await this.providers.get(kind)?.about(wanted)) ?? []),
    );
    return new Map(found.flat().map((assembly) => [assembly.space, assembly]));
  }

  seatsOn(space: string, day: string): Promise<readonly AssemblySeat[]> {
    const { provider, id } = this.of(space);
    return provider.seatsOn(id, day);
  }

  rulesOf(space: string): Promise<unknown> {
    const { provider, id } = this.of(space);
    return provider.rulesOf(id);
  }

  private of(space: string): { provider: AssemblyProvider; id: string } {
    const { kind, id } = partsOf(space);
    const provider = this.providers.get(kind);
    if (!provider) throw new NotFound();
    return { provider, id };
  }
}

function partsOf(space: string): { kind: string; id: string } {
  const [kind = '', id = ''] = space.split(':', 2);
  return { kind, id };
}
