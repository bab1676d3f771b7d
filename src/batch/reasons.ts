import type { BatchReport } from './types.js';

/** Inputs that were not read for one reason. */
export interface Reason {
  message: string;
  hint: string | null;
  paths: string[];
}

/** The failures of a run by their reasons, the most frequent first. */
export function reasonsOf(failed: BatchReport['failed']): Reason[] {
  const reasons = new Map<string, Reason>();
  for (const { path, code, message, hint } of failed) {
    // What a message says of its file alone is no reason of its own.
    const plain = message.replace(`${path}: `, '');
    const key = JSON.stringify([code, plain, hint]);
    const reason = reasons.get(key) ?? { message: plain, hint, paths: [] };
    reason.paths.push(path);
    reasons.set(key, reason);
  }
  return [...reasons.values()].sort((a, b) => b.paths.length - a.paths.length);
}
