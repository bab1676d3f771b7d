import { DateScalar } from '../dates.js';
import type { Resolvers } from '../generated.js';
import { citationResolvers } from './citations.js';
import { entityResolvers } from './entity.js';
import { lifeResolvers } from './life.js';
import { networkResolvers } from './network.js';
import { paragraphResolvers } from './paragraphs.js';
import { queryResolvers } from './query.js';
import { treatmentResolvers } from './treatments.js';

/** All resolvers, a room of the schema each. */
export const resolvers: Resolvers[] = [
  { Date: DateScalar },
  queryResolvers,
  entityResolvers,
  paragraphResolvers,
  citationResolvers,
  treatmentResolvers,
  networkResolvers,
  lifeResolvers,
];
