/** What a worker may meet: see batch.test.ts. */
export default function read({ kind }) {
  while (kind === 'endless');
  if (kind !== 'deadly') return { ok: true, kind };
  setImmediate(() => {
    throw new Error('out of memory');
  });
  return new Promise(() => undefined);
}
