import { Injectable } from '@nestjs/common';

/** How a thing is called, and the page that shows it. */
export interface SubjectName {
  readonly label: string;
  readonly path: string | null;
}

/** Names of some things of a kind, by id; one statement. What is gone is absent. */
export type NameSubjects = (ids: readonly string[]) => Promise<Map<string, SubjectName>>;

interface OnSomething {
  readonly subjectType: string | null;
  readonly subjectId: string | null;
}

/** What acts were about. Each context says, when it starts, how its own things are called. */
@Injectable()
export class HistorySubjects {
  private readonly kinds = new Map<string, NameSubjects>();

  register(type: string, name: NameSubjects): void {
    this.kinds.set(type, name);
  }

  /** One statement for each kind of thing among the lines. @returns the name of a line's subject, or null */
  async of(lines: readonly OnSomething[]): Promise<(line: OnSomething) => SubjectName | null> {
    const known = new Map<string, Map<string, SubjectName>>();
    for (const [type, name] of this.kinds) {
      const ids = lines.flatMap((line) =>
        line.subjectType === type && line.subjectId ? [line.subjectId] : [],
      );
      if (ids.length > 0) known.set(type, await name([...new Set(ids)]));
    }
    return ({ subjectType, subjectId }) => known.get(subjectType ?? '')?.get(subjectId ?? '') ?? null;
  }
}
