/** Why a file or folder cannot be used, by the system's codes: words that follow its path and a colon. */
const FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder.',
  EACCES: 'this user may not read or write it.',
  EPERM: 'this user may not read or write it.',
  EROFS: 'this user may not read or write it.',
  EEXIST: 'a file stands where a folder is needed.',
  ENOTDIR: 'a file stands where a folder is needed.',
  EISDIR: 'it is a folder, and a file is needed.',
  ELOOP: 'its links lead back to themselves.',
  ENAMETOOLONG: 'its name is too long.',
  ENOSPC: 'it cannot be written: no space is left on the disk.',
  EDQUOT: 'it cannot be written: this user has no space left on the disk.',
  EFBIG: 'it cannot be written: it would be larger than this user may have it.',
  EIO: 'the disk cannot read or write it.',
  EMFILE: 'too many files are open.',
};

/** Why the system refused a file, in plain words; undefined for a fault that is none of a file's. */
export function fileFault(error: unknown): string | undefined {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' && Object.hasOwn(FAULTS, code) ? FAULTS[code] : undefined;
}
