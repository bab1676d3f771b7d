import { once } from 'node:events';
import { rmSync } from 'node:fs';

/** After all suites: closes the browser, stops the server, removes the graph. */
export default async function teardown() {
  const { folder, server, browser } = globalThis.recallingBrowser;
  await browser.close();
  if (server.exitCode === null) {
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
}
