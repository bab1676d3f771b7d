import type { Command } from 'commander';
import { type GraphConfig, openGraph } from '../graph/index.js';
import { closeOnSignals, createServer, SETTINGS, serverConfig } from '../server/index.js';
import { report } from './failure.js';
import { graphOption } from './graph.js';
import { printJson, say } from './terminal.js';

export function serveCommand(command: Command): Command {
  return command
    .option('-p, --port <port>', 'port to listen on (PORT, 4000); 0 takes any free one')
    .option('--host <host>', 'address to listen on (HOST, 127.0.0.1)')
    .addOption(graphOption())
    .option('--json', 'print one line of JSON with the address once it listens')
    .addHelpText('after', environment())
    .action(async (flags: { port?: string; host?: string; graph?: string; json?: boolean }) => {
      const config = configuration(flags);
      const graph = openGraph(config.graph);
      const server = await createServer(config, graph);
      closeOnSignals(server);
      if (flags.json) printJson({ url: server.url, graphql: `${server.url}/graphql` });
      else
        say(
          `Recalling answers at ${server.url}/graphql (IDE: ${server.url}/graphiql) from ${storeOf(config.graph)}. Ctrl-C stops it.`,
        );
      // It answers once the store does; whoever started it learns what is missing until then.
      await graph.ping().catch((error: unknown) => report(error));
    });
}

/** Which store it is, for whom a setting was forgotten. */
function storeOf(config: GraphConfig): string {
  return config.engine === 'neo4j'
    ? `Neo4j at ${config.uri}`
    : `the embedded graph ${config.path} (NEO4J_URI is not set)`;
}

function environment(): string {
  const lines = Object.entries(SETTINGS).map(
    ([name, { about, default: standard }]) => `  ${name.padEnd(22)} ${about} (${standard})`,
  );
  return `\nEnvironment variables, each with its default:\n${lines.join('\n')}`;
}

/** Flags go before the environment; both are held to the same rules. */
function configuration({ port, host, graph }: { port?: string; host?: string; graph?: string }) {
  return serverConfig({
    ...process.env,
    ...(port === undefined ? {} : { PORT: port }),
    ...(host === undefined ? {} : { HOST: host }),
    ...(graph === undefined ? {} : { RECALLING_GRAPH: graph }),
  });
}
