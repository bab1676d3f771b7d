import type { CommanderError } from 'commander';
import { fileFault } from '../file-faults.js';
import { ConfigError } from '../settings.js';
import { CommandError, EXIT, hasPrinted, printJson, say } from './terminal.js';

/** What ends a command: said as `report` says it, and with --json as JSON on stdout as well, where no answer stands there. */
export function fail(error: unknown): number {
  tell(describe(error));
  return report(error);
}

/** A command that was not understood, which has been said: with --json it is told as JSON, too. */
export function misuse({ message, exitCode }: CommanderError): number {
  // To have asked for help is no fault.
  if (exitCode === 0) return EXIT.done;
  tell({ message: message.replace(/^error: /, ''), hint: undefined, code: 'USAGE' });
  return EXIT.usage;
}

function tell({ message, hint, code }: ReturnType<typeof describe>): void {
  if (!process.argv.includes('--json') || hasPrinted()) return;
  printJson({ error: { code: code ?? 'REFUSED', message, ...(hint ? { hint } : {}) } });
}

/** Says what went wrong in one or two lines and returns the exit code; a stack only with RECALLING_DEBUG=1. */
export function report(error: unknown): number {
  const { message, hint, code } = describe(error);
  say(`recalling: ${message}`);
  if (hint) say(`  ${hint}`);
  if (process.env.RECALLING_DEBUG === '1' && error instanceof Error) say(error.stack ?? '');
  if (code === 'STORE_UNAVAILABLE') return EXIT.unavailable;
  if (error instanceof ConfigError) return EXIT.usage;
  return error instanceof CommandError ? error.exitCode : EXIT.refused;
}

function describe(error: unknown): { message: string; hint: string | undefined; code: string | undefined } {
  if (error instanceof CommandError) {
    const code = error.exitCode === EXIT.usage ? 'USAGE' : undefined;
    return { message: error.message, hint: error.hint, code };
  }
  if (!(error instanceof Error)) return { message: String(error), hint: undefined, code: undefined };
  const { code, path } = error as NodeJS.ErrnoException;
  const fault = fileFault(error);
  if (fault !== undefined) return { message: `${path ?? 'A file'}: ${fault}`, hint: undefined, code };
  const hint = (error as { hint?: unknown }).hint;
  return { message: error.message, hint: typeof hint === 'string' ? hint : undefined, code };
}
