/** What says that several ids mean one thing: an entity's id with its aliases, as a source writes them. */
export interface Claim {
  id: string;
  aliases: readonly string[];
}

/**
 * Which id each of these ids stands for. Ids that any claim joins, directly or by way of others, are one group; the
 * first claim with aliases names it, a group of one names itself.
 * @param claims in the order of their authority
 */
export function resolveIdentities(ids: Iterable<string>, claims: readonly Claim[]): Map<string, string> {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    let top = id;
    for (let next = parent.get(top); next !== undefined && next !== top; next = parent.get(top)) top = next;
    parent.set(id, top);
    return top;
  };
  for (const { id, aliases } of claims) for (const alias of aliases) parent.set(root(alias), root(id));
  const name = new Map<string, string>();
  for (const { id, aliases } of claims) {
    if (aliases.length > 0 && !name.has(root(id))) name.set(root(id), id);
  }
  const all = new Set([...ids, ...claims.flatMap(({ id, aliases }) => [id, ...aliases])]);
  return new Map([...all].map((id) => [id, name.get(root(id)) ?? root(id)]));
}
