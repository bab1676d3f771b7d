import { CommandError, EXIT, say } from './terminal.js';

/** Says what went wrong in one or two lines and returns the exit code; a stack only with RECALLING_DEBUG=1. */
export function report(error: unknown): number {
  const { message, hint, code } = describe(error);
  say(`recalling: ${message}`);
  if (hint) say(`  ${hint}`);
  if (process.env.RECALLING_DEBUG === '1' && error instanceof Error) say(error.stack ?? '');
  return code === 'STORE_UNAVAILABLE'
    ? EXIT.unavailable
    : error instanceof CommandError
      ? error.exitCode
      : EXIT.refused;
}

function describe(error: unknown): { message: string; hint: string | undefined; code: string | undefined } {
  if (error instanceof CommandError) return { message: error.message, hint: error.hint, code: undefined };
  if (!(error instanceof Error)) return { message: String(error), hint: undefined, code: undefined };
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT')
    return { message: `${path}: there is no such file or folder.`, hint: undefined, code };
  if (code === 'EACCES' || code === 'EROFS')
    return { message: `${path}: this user may not read or write it.`, hint: undefined, code };
  if (code === 'EEXIST' || code === 'ENOTDIR')
    return { message: `${path}: a file stands where a folder is needed.`, hint: undefined, code };
  const hint = (error as { hint?: unknown }).hint;
  return { message: error.message, hint: typeof hint === 'string' ? hint : undefined, code };
}
