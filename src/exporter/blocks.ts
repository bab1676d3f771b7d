/** Bytes that are worth a write of their own. */
const BLOCK = 64 * 1024;

/** What a format writes, a line at a time, as blocks of bytes: a socket or a file takes few large ones far faster. */
export async function* blocks(chunks: AsyncIterable<string | Uint8Array>): AsyncIterable<Buffer> {
  let waiting: Buffer[] = [];
  let text = '';
  let size = 0;
  const block = () => {
    if (text !== '') waiting.push(Buffer.from(text));
    const whole = waiting.length === 1 && waiting[0] !== undefined ? waiting[0] : Buffer.concat(waiting);
    waiting = [];
    text = '';
    size = 0;
    return whole;
  };
  for await (const chunk of chunks) {
    if (typeof chunk === 'string') {
      text += chunk;
    } else {
      if (text !== '') waiting.push(Buffer.from(text));
      text = '';
      waiting.push(Buffer.from(chunk));
    }
    size += chunk.length;
    if (size >= BLOCK) yield block();
  }
  if (size > 0) yield block();
}
