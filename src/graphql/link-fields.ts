import type { Label, Link } from '../seedfile/index.js';

/** Links that the entity is the subject (`out`) or the object (`into`) of. `only`: entities of another type are left out. */
export interface LinkField {
  out: readonly Link[];
  into: readonly Link[];
  only?: Label;
}

const out = (link: Link, only?: Label): LinkField => field([link], [], only);
const into = (link: Link, only?: Label): LinkField => field([], [link], only);

function field(outgoing: readonly Link[], incoming: readonly Link[], only?: Label): LinkField {
  return { out: outgoing, into: incoming, ...(only === undefined ? {} : { only }) };
}

/** The fields that say a link by its name: `endorsedBy` is short for `links(types: [ENDORSED_BY], direction: OUT)`. */
export const LINK_FIELDS = {
  Instrument: {
    parts: into('PART_OF', 'Instrument'),
    adoptedBy: out('ADOPTED_BY', 'Body'),
    issuedBy: out('ISSUED_BY', 'Body'),
    submittedBy: out('SUBMITTED_BY'),
    preparedBy: out('PREPARED_BY'),
    sponsoredBy: out('SPONSORED_BY'),
    favouredBy: out('FAVOURED_BY'),
    opposedBy: out('OPPOSED_BY'),
    abstainedBy: out('ABSTAINED_BY'),
    recommendedBy: out('RECOMMENDED_BY'),
    endorsedBy: out('ENDORSED_BY'),
    endorsed: into('ENDORSED_BY'),
    containedIn: out('CONTAINED_IN', 'Instrument'),
    containing: into('CONTAINED_IN', 'Instrument'),
    annexedTo: out('ANNEXED_TO', 'Instrument'),
    annexes: into('ANNEXED_TO', 'Instrument'),
    outcomeOf: out('OUTCOME_OF'),
    adoptedAs: out('DRAFT_OF', 'Instrument'),
    drafts: into('DRAFT_OF', 'Instrument'),
    revises: out('REVISES', 'Instrument'),
    revisions: into('REVISES', 'Instrument'),
    corrects: out('CORRECTS', 'Instrument'),
    corrigenda: into('CORRECTS', 'Instrument'),
    addsTo: out('ADDS_TO', 'Instrument'),
    addenda: into('ADDS_TO', 'Instrument'),
    replaces: out('REPLACES', 'Instrument'),
    replacedBy: into('REPLACES', 'Instrument'),
    withdrawnFor: out('WITHDRAWN_FOR', 'Instrument'),
    inPlaceOf: into('WITHDRAWN_FOR', 'Instrument'),
    basedOn: out('BASED_ON', 'Instrument'),
    basisOf: into('BASED_ON', 'Instrument'),
    requestedBy: out('REQUESTED_BY'),
    requested: into('REQUESTED_BY'),
    established: into('ESTABLISHED_BY'),
    extended: into('EXTENDED_BY'),
    records: out('RECORDS'),
    recordedIn: field(['RECORDED_IN'], ['RECORDS'], 'Instrument'),
    follows: out('FOLLOWS', 'Instrument'),
    followedBy: into('FOLLOWS', 'Instrument'),
    about: out('ABOUT'),
  },
  Body: {
    subsidiaryOf: out('SUBSIDIARY_OF', 'Body'),
    subsidiaries: into('SUBSIDIARY_OF', 'Body'),
    memberOf: out('MEMBER_OF'),
    members: into('MEMBER_OF'),
    establishedBy: out('ESTABLISHED_BY'),
    extendedBy: out('EXTENDED_BY'),
    launchedBy: out('LAUNCHED_BY'),
    chairedBy: out('CHAIRED_BY'),
    events: field([], ['HELD_BY', 'ORGANIZED_BY'], 'Event'),
    partOf: out('PART_OF'),
    parts: into('PART_OF'),
  },
  Event: {
    places: out('HELD_AT', 'Place'),
    heldBy: out('HELD_BY'),
    organizedBy: out('ORGANIZED_BY'),
    chairedBy: out('CHAIRED_BY'),
    partOf: out('PART_OF'),
    parts: into('PART_OF'),
    outcomes: into('OUTCOME_OF', 'Instrument'),
    launched: into('LAUNCHED_AT'),
    establishedBy: out('ESTABLISHED_BY'),
    extendedBy: out('EXTENDED_BY'),
    requestedBy: out('REQUESTED_BY'),
    recordedIn: into('RECORDS', 'Instrument'),
    follows: out('FOLLOWS', 'Event'),
    followedBy: into('FOLLOWS', 'Event'),
  },
  Initiative: {
    launchedBy: out('LAUNCHED_BY'),
    launchedAt: out('LAUNCHED_AT', 'Event'),
    establishedBy: out('ESTABLISHED_BY'),
    extendedBy: out('EXTENDED_BY'),
    organizedBy: out('ORGANIZED_BY'),
    partOf: out('PART_OF'),
    parts: into('PART_OF'),
    members: into('MEMBER_OF'),
  },
  Place: {
    locatedIn: out('LOCATED_IN', 'Place'),
    places: into('LOCATED_IN', 'Place'),
    events: into('HELD_AT', 'Event'),
  },
  State: {
    memberOf: out('MEMBER_OF'),
  },
} satisfies Partial<Record<Label, Record<string, LinkField>>>;
