/**
 * Acts in families: forty-nine acts cannot have a colour each, seven families can. Every act keeps its own word beside the
 * colour, so that nothing is told by colour alone.
 */
export const FAMILIES = {
  holding: ['RECALLS', 'REAFFIRMS', 'REITERATES', 'AFFIRMS', 'BEARS_IN_MIND', 'GUIDED_BY', 'ACTS_UNDER'],
  noting: [
    'NOTES',
    'TAKES_NOTE',
    'RECOGNIZES',
    'AWARE',
    'CONSIDERS',
    'CONVINCED',
    'STRESSES',
    'DRAWS_ATTENTION',
  ],
  welcoming: ['WELCOMES', 'APPRECIATES', 'SUPPORTS', 'ENDORSES', 'EXPRESSES', 'LOOKS_FORWARD'],
  worrying: ['EXPRESSES_CONCERN', 'REGRETS', 'DEPLORES', 'CONDEMNS', 'REJECTS'],
  deciding: [
    'DECIDES',
    'ADOPTS',
    'APPROVES',
    'ESTABLISHES',
    'DECLARES',
    'DETERMINED',
    'COMMITS',
    'CONTINUES',
    'AUTHORIZES',
  ],
  asking: ['RECOMMENDS', 'REQUESTS', 'INVITES', 'ENCOURAGES', 'URGES', 'CALLS_UPON', 'DEMANDS'],
  telling: [
    'HAS_BEFORE_IT',
    'INTRODUCES',
    'SUBMITS',
    'IS_INFORMED',
    'MAKES_STATEMENT',
    'CORRECTS',
    'WITHDRAWS',
    'HOLDS',
    'INCLUDES_IN_AGENDA',
    'MENTIONS',
  ],
} as const;

export type Family = keyof typeof FAMILIES;

export const FAMILY_NAMES = Object.keys(FAMILIES) as Family[];
/** All acts, in the order in which they are listed. */
export const ACTS: readonly string[] = Object.values(FAMILIES).flat();

const families = new Map<string, Family>(
  FAMILY_NAMES.flatMap((family) => FAMILIES[family].map((act) => [act, family] as const)),
);

/** An act that the page does not know (a newer server's) is told, not lost. */
export function familyOf(act: string): Family {
  return families.get(act) ?? 'telling';
}
