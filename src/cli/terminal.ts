import { readFile } from 'node:fs/promises';

/** Exit codes of every command, as --help lists them. */
export const EXIT = { done: 0, refused: 1, usage: 2, unavailable: 3 } as const;

/** An error whose message is written for the person at the terminal: what, where, and what to do. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  constructor(
    message: string,
    readonly exitCode: number = EXIT.refused,
    readonly hint?: string,
  ) {
    super(message);
  }
}

/** A line on stderr that is overwritten while work goes on; silent where stderr is no terminal. */
export class Progress {
  private drawn = 0;
  private readonly live = process.stderr.isTTY === true;

  constructor(private readonly what: string) {}

  show(text: string): void {
    const now = Date.now();
    if (!this.live || now - this.drawn < 80) return;
    this.drawn = now;
    const line = `${this.what}: ${text}`;
    process.stderr.write(`\r\u001b[2K${line.slice(0, (process.stderr.columns ?? 80) - 1)}`);
  }

  end(): void {
    if (this.live && this.drawn > 0) process.stderr.write('\r\u001b[2K');
  }
}

/** What a person reads goes to stderr when stdout carries data. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

let printed = false;

/** Whether anything stands on stdout by now. */
export function hasPrinted(): boolean {
  return printed;
}

export function print(text: string): void {
  printed = true;
  process.stdout.write(`${text}\n`);
}

export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}

/** '1 document', '3 documents'. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** So many of a list are said; more would bury the rest. */
const SHOWN = 3;

/** A list as a person reads it: its head, the first of its lines, and how many more there are. */
export function sayList(head: string, lines: readonly string[], shown = SHOWN): void {
  say(head);
  for (const line of lines.slice(0, shown)) say(`  ${line}`);
  if (lines.length > shown) say(`  … and ${lines.length - shown} more`);
}

export async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A file that was named; what is wrong with it is told with its name, which Node leaves out where it is a folder. */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw Object.assign(error as Error, { path });
  }
}
