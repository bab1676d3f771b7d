import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from '../folder.js';
import { GraphError, messageOf } from './errors.js';
import { type Database, openEngine } from './grafeo-engine.js';

/** An open database, how many queries are on it, and whether it closes with the last of them. */
interface Handle {
  database: Database;
  users: number;
  retired: boolean;
}

/**
 * The embedded graph as a file that many processes read while one writes.
 *
 * The engine lets readers share a file, and lets nobody read a file that is being written. So the published file is
 * never written: the writer works on `<path>.work`, a copy, and at close() renames it over the published one. Readers
 * look at the file's identity before each query and open the new one when it has changed; queries that are under way
 * end on the old one.
 *
 * A killed writer leaves the published file as it was, and its own work behind: every transaction it committed is in
 * the work's log, and the next writer goes on from there. One writer at a time: it holds `<path>.lock`, a database
 * of the same engine that nobody reads, because Node has no file lock and the engine's dies with its process.
 */
export class GraphFile {
  readonly #path: string;
  readonly #work: string;
  #reader: (Handle & { identity: string }) | null = null;
  #writer: Handle | null = null;
  #lock: Database | null = null;
  #changed = false;

  constructor(path: string) {
    this.#path = path;
    this.#work = `${path}.work`;
  }

  /** Runs a query on what is published, or on the work where this process is the writer. */
  async read<T>(query: (database: Database, isReadOnly: boolean) => Promise<T>): Promise<T> {
    const handle = this.#writer ?? this.#current();
    handle.users += 1;
    try {
      return await query(handle.database, handle !== this.#writer);
    } finally {
      handle.users -= 1;
      if (handle.retired && handle.users === 0) handle.database.close();
    }
  }

  /** The database to write to; opens it, and takes the lock, on the first call. */
  write(): Database {
    this.#writer ??= { database: this.#openWork(), users: 0, retired: false };
    return this.#writer.database;
  }

  /** To be called after each commit: without a change nothing is published. */
  markChanged(): void {
    this.#changed = true;
  }

  /** True where write() has something to do before the first transaction: no graph yet, or a killed writer's work. */
  get needsWriter(): boolean {
    return !existsSync(this.#path) || existsSync(this.#work);
  }

  /** Publishes what was written, for every reader at once. */
  close(): void {
    if (this.#reader) retire(this.#reader);
    this.#reader = null;
    if (!this.#writer) return;
    this.#writer.database.close();
    this.#writer = null;
    if (this.#changed) {
      flush(this.#work);
      renameSync(this.#work, this.#path);
    } else {
      this.#discardWork();
    }
    this.#lock?.close();
    this.#lock = null;
  }

  #current(): Handle {
    const identity = this.#identity();
    if (this.#reader?.identity === identity) return this.#reader;
    let database: Database;
    try {
      database = openEngine((engine) => engine.openReadOnly(this.#path));
    } catch (error) {
      throw this.#unreadable(error);
    }
    if (this.#reader) retire(this.#reader);
    this.#reader = { database, identity, users: 0, retired: false };
    return this.#reader;
  }

  #identity(): string {
    const found = statSync(this.#path, { throwIfNoEntry: false });
    if (!found) {
      throw new GraphError(
        'STORE_UNAVAILABLE',
        `There is no graph at ${this.#path} yet: run "recalling seed" first.`,
      );
    }
    return `${found.dev}:${found.ino}:${found.mtimeMs}:${found.size}`;
  }

  #makeFolder(): void {
    const folder = dirname(this.#path);
    try {
      makeFolder(folder);
      accessSync(folder, constants.W_OK);
    } catch (error) {
      throw new GraphError(
        'STORE_UNAVAILABLE',
        `${folder}: this user cannot write there (${messageOf(error)}), and the graph is a file in it: name another with --graph or RECALLING_GRAPH.`,
        error,
      );
    }
  }

  #openWork(): Database {
    this.#makeFolder();
    try {
      this.#lock = openEngine((engine) => engine.create(`${this.#path}.lock`));
    } catch (error) {
      if (error instanceof GraphError) throw error;
      if (!messageOf(error).includes('locked')) throw this.#unreadable(error);
      throw new GraphError(
        'STORE_BUSY',
        `Another process is writing ${this.#path}: wait until it has ended.`,
        error,
      );
    }
    try {
      return this.#resumeWork() ?? this.#copyToWork();
    } catch (error) {
      this.#lock.close();
      this.#lock = null;
      throw error instanceof GraphError ? error : this.#unreadable(error);
    }
  }

  #resumeWork(): Database | null {
    if (!existsSync(this.#work)) return null;
    try {
      const database = openEngine((engine) => engine.open(this.#work));
      this.#changed = true;
      return database;
    } catch {
      this.#discardWork(); // not even the engine can read it: what is published still stands
      return null;
    }
  }

  #copyToWork(): Database {
    if (existsSync(this.#path)) {
      // In two steps, so that half a copy is never taken for a killed writer's work.
      const part = `${this.#work}.part`;
      copyFileSync(this.#path, part, constants.COPYFILE_FICLONE);
      renameSync(part, this.#work);
    }
    return openEngine((engine) => engine.create(this.#work));
  }

  #discardWork(): void {
    rmSync(this.#work, { force: true });
    rmSync(`${this.#work}.wal`, { recursive: true, force: true });
  }

  #unreadable(error: unknown): GraphError {
    if (error instanceof GraphError) return error;
    const path = this.#path;
    const reason = `${path} cannot be opened (${messageOf(error)}).`;
    // What was never a graph may be dear to somebody.
    const advice = isGraph(path)
      ? 'It is a cache: delete it and run "recalling seed".'
      : 'It is no graph of Recalling: name another file with --graph or RECALLING_GRAPH; if it was one, delete it.';
    return new GraphError('STORE_UNAVAILABLE', `${reason} ${advice}`, error);
  }
}

/** Whether a file begins as the engine's do, sound or damaged. */
function isGraph(path: string): boolean {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
  const head = Buffer.alloc(MARK.length);
  const file = openSync(path, 'r');
  readSync(file, head);
  closeSync(file);
  return head.toString('latin1') === MARK;
}

const MARK = 'GRAF';

function retire(handle: Handle): void {
  handle.retired = true;
  if (handle.users === 0) handle.database.close();
}

function flush(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
