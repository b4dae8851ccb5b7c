import { CustomScalar, Scalar } from '@nestjs/graphql';
import { GraphQLError, Kind, type ValueNode } from 'graphql';

/** An instant as RFC 3339 in UTC. Nest's own scalar lets invalid dates through; this one refuses them. */
@Scalar('DateTime', () => Date)
export class DateTimeScalar implements CustomScalar<string, Date> {
  description = 'An instant, RFC 3339, UTC.';

  parseValue(value: unknown): Date {
    const date = typeof value === 'string' && value.length <= 40 ? new Date(value) : null;
    if (!date || Number.isNaN(date.getTime())) throw new GraphQLError('Not an instant.');
    return date;
  }

  serialize(value: unknown): string {
    if (value instanceof Date) return value.toISOString();
    throw new Error('DateTime fields must be dates');
  }

  parseLiteral(node: ValueNode): Date {
    if (node.kind !== Kind.STRING) throw new GraphQLError('Not an instant.');
    return this.parseValue(node.value);
  }
}
