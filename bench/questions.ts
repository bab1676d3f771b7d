import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../src/package-root.js';

/** Of `examples/`, one for each kind of question. */
const NAMES = [
  '01-reaffirmed-by-paragraph-16',
  '02-instruments-reaffirmed',
  '04-what-the-preamble-recalls',
  '06-treatment-history',
  '07-how-two-are-connected',
  '08-neighbourhood',
  '09-most-cited',
  '10-timeline-of-the-forum',
];

/** The eight questions that are measured: GraphQL as a user would paste it. */
export function questions(): { name: string; query: string }[] {
  return NAMES.map((name) => ({
    name,
    query: readFileSync(join(PACKAGE_ROOT, 'examples', `${name}.graphql`), 'utf8'),
  }));
}
