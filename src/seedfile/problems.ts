/** Why a file is refused. */
export type ProblemCode =
  | 'UNREADABLE'
  | 'NOT_JSON'
  | 'OTHER_FORMAT'
  | 'SCHEMA'
  | 'UNKNOWN_ACT'
  | 'DUPLICATE_ID'
  | 'DANGLING_TARGET'
  | 'DANGLING_REFERENCE'
  | 'BAD_RANGE';

/** One thing that is wrong with a file: where, what, and what to do. */
export interface Problem {
  code: ProblemCode;
  path: string;
  /** JSON pointer into the file (RFC 6901): '/citations/3/target'; '' is the whole file. */
  pointer: string;
  /** Counted from 1; null where the file could not be read. */
  line: number | null;
  column: number | null;
  message: string;
  /** What to do. */
  hint: string;
}

/** Lines that a message lists: the first faults tell. */
const LISTED = 50;

/** Files that cannot be taken, with all that is wrong with them. The message lists the problems, each on a line of its own. */
export class SeedFileError extends Error {
  readonly code = 'BAD_SEED_FILE';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const more = problems.length - LISTED;
    super(
      problems.slice(0, LISTED).map(printProblem).join('\n') +
        (more > 0 ? `\n… and ${more} more problems.` : ''),
    );
    this.name = 'SeedFileError';
    this.problems = problems;
  }
}

/** 'seed/x.json:12:5 DANGLING_TARGET /citations/0/target: …. What to do.' */
function printProblem(problem: Problem): string {
  const place = problem.line === null ? problem.path : `${problem.path}:${problem.line}:${problem.column}`;
  const pointer = problem.pointer === '' ? '' : ` ${problem.pointer}`;
  return `${place} ${problem.code}${pointer}: ${problem.message} ${problem.hint}`;
}

/** A file as parsed, with the way back from a JSON pointer to its line. */
export interface ParsedFile<T> {
  path: string;
  value: T;
  problem(code: ProblemCode, pointer: string, message: string, hint: string): Problem;
}
