import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isInCalendar } from '../calendar.js';
import { failure } from './errors.js';

const FORM = /^\d{4}(?:-\d{2}){0,2}$/;
const HINT = 'write a day, a month or a year of ISO 8601: "2015-12-16", "2015-12" or "2015"';

/** The Date scalar: ISO 8601, as far as it is known. Serialized as it is stored. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: (value) => String(value),
  parseValue: (value) =>
    checked(typeof value === 'number' && Number.isInteger(value) ? String(value) : value),
  parseLiteral: (node) =>
    checked(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : undefined),
});

function checked(value: unknown): string {
  if (typeof value !== 'string' || !FORM.test(value)) {
    throw new GraphQLError(`${JSON.stringify(value) ?? 'This'} is no date: ${HINT}.`, {
      extensions: { code: 'BAD_INPUT' },
    });
  }
  if (!isInCalendar(value)) {
    throw new GraphQLError(`"${value}" is not in the calendar: ${HINT}.`, {
      extensions: { code: 'BAD_INPUT' },
    });
  }
  return value;
}

/** A range as the queries take it: its first and its last day. BAD_INPUT where it ends before it starts. */
export function range(
  from: string | null | undefined,
  to: string | null | undefined,
): { since: string | null; until: string | null } {
  const since = from == null ? null : `${from}-01-01`.slice(0, 10);
  // The 31st of any month: days are compared as text, and none of the month comes after it.
  const until = to == null ? null : to.length === 4 ? `${to}-12-31` : to.length === 7 ? `${to}-31` : to;
  if (since !== null && until !== null && since > until) {
    throw failure(
      'BAD_INPUT',
      `The range ends (${to}) before it starts (${from}): turn "from" and "to" round.`,
    );
  }
  return { since, until };
}
