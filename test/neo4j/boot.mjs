import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '..', '..');
const VERSION = /<neo4j\.version>(.+?)</.exec(readFileSync(join(HERE, 'pom.xml'), 'utf8'))?.[1] ?? '';
const IMAGE = `neo4j:${VERSION.split('.').slice(0, 2).join('.')}-community`;
const CACHE = join(ROOT, '.cache', 'neo4j', VERSION);
const USER = 'neo4j';
const PASSWORD = 'only-for-tests';
const START_TIMEOUT_MS = 120_000;

/**
 * A real Neo4j: the one that NEO4J_URI names, else one of its own in Docker, else one of its own under Java with
 * jars from Maven Central. One of its own has ports of its own and dies with this process, even when that is killed.
 * @returns the running server, or the reasons why there is none to be had
 */
export async function startNeo4j() {
  const { NEO4J_URI: uri, NEO4J_USER, NEO4J_USERNAME, NEO4J_PASSWORD: password = '' } = process.env;
  if (uri) return { uri, user: NEO4J_USER || NEO4J_USERNAME || USER, password, own: null };
  const reasons = ['NEO4J_URI is not set'];
  for (const way of [dockerWay, javaWay]) {
    const found = way();
    if (typeof found === 'string') reasons.push(found);
    else {
      const own = new OwnServer(found, await freePort());
      await own.start();
      return { uri: `bolt://127.0.0.1:${own.port}`, user: USER, password: PASSWORD, own };
    }
  }
  return { reasons };
}

/** A server that this process started, and can stop and start again at the same address, with its data. */
class OwnServer {
  #way;
  #home = mkdtempSync(join(tmpdir(), 'neo4j-for-tests-'));
  #shell = null;

  constructor(way, port) {
    this.#way = way;
    this.port = port;
  }

  async start() {
    const { run, kill } = this.#way.commands(this.#home, this.port);
    const log = openSync(join(this.#home, 'console.log'), 'a');
    // The shell waits for the end of its input. That comes when this process closes it, or when it dies of anything; only
    // who asks for it finds the data again.
    const script = `${run} </dev/null & pid=$!; (while kill -0 $pid 2>/dev/null; do sleep 0.3; done; kill $$ 2>/dev/null) & watch=$!; word=$(cat); kill $watch; ${kill}; [ "$word" = keep ] || rm -rf ${this.#home}`;
    this.#shell = spawn('sh', ['-c', script], { stdio: ['pipe', log, log], detached: true });
    this.#shell.unref();
    this.#shell.stdin.unref();
    let isGone = false;
    this.#shell.once('exit', () => {
      isGone = true;
    });
    const deadline = Date.now() + START_TIMEOUT_MS;
    while (!(await answers(this.port))) {
      if (isGone || Date.now() > deadline) {
        const words = readFileSync(join(this.#home, 'console.log'), 'utf8').slice(-2000);
        throw new Error(`Neo4j did not start (${this.#way.name}):\n${words}`);
      }
      await sleep(200);
    }
  }

  /** Stops the server at once; its data stay for the next start, unless told otherwise. */
  async stop({ keep = true } = {}) {
    const shell = this.#shell;
    if (!shell || shell.exitCode !== null) return;
    const gone = new Promise((resolve) => shell.once('exit', resolve));
    shell.ref();
    shell.stdin.end(keep ? 'keep' : '');
    await gone;
  }

  async remove() {
    await this.stop({ keep: false });
    rmSync(this.#home, { recursive: true, force: true });
  }
}

/** @returns {object | string} how to start with Docker, or why it cannot be done */
function dockerWay() {
  if (spawnSync('docker', ['info'], { timeout: 10_000 }).status !== 0) return 'no Docker engine answers';
  return {
    name: IMAGE,
    commands: (home, port) => {
      const name = home.slice(home.lastIndexOf('/') + 1);
      mkdirSync(join(home, 'data'), { recursive: true });
      return {
        run: `docker run --rm --name ${name} --user "$(id -u):$(id -g)" -v ${join(home, 'data')}:/data -p 127.0.0.1:${port}:7687 -e NEO4J_AUTH=${USER}/${PASSWORD} -e NEO4J_dbms_usage__report_enabled=false ${IMAGE}`,
        kill: `docker kill ${name}; sleep 0.5`,
      };
    },
  };
}

/** @returns {object | string} how to start with Java and Maven, or why it cannot be done */
function javaWay() {
  const version = spawnSync('java', ['-version'], { encoding: 'utf8' });
  if (version.status !== 0) return 'no Java is installed';
  const major = Number(/version "(\d+)/.exec(version.stderr)?.[1]);
  if (major < 17) return `Java is ${major}, and 17 is needed`;
  const lib = join(CACHE, 'lib');
  if (!existsSync(lib)) {
    const failed = fetchJars(lib);
    if (failed) return failed;
  }
  const opens = ['java.nio', 'java.io', 'sun.nio.ch']
    .map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`)
    .join(' ');
  return {
    name: `Neo4j ${VERSION} under Java ${major}`,
    commands: (home, port) => {
      writeConfig(home, port);
      setPassword(home, lib);
      const main = 'org.neo4j.server.CommunityEntryPoint';
      return {
        run: `exec java -Xms256m -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 ${opens} -cp '${lib}/*' ${main} --home-dir=${home} --config-dir=${home}/conf`,
        kill: 'kill $pid; n=0; while kill -0 $pid 2>/dev/null && [ $n -lt 50 ]; do sleep 0.1; n=$((n+1)); done; kill -9 $pid 2>/dev/null',
      };
    },
  };
}

function fetchJars(lib) {
  mkdirSync(CACHE, { recursive: true });
  const part = `${lib}.${process.pid}`;
  const pom = join(HERE, 'pom.xml');
  const maven = spawnSync(
    'mvn',
    [
      '-q',
      '-B',
      '-f',
      pom,
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${part}`,
    ],
    { encoding: 'utf8', timeout: 300_000 },
  );
  if (maven.error) return 'no Maven is installed';
  if (maven.status !== 0) return `Maven could not fetch the jars: ${maven.stdout.slice(-500)}`;
  if (!existsSync(lib)) renameSync(part, lib);
  rmSync(part, { recursive: true, force: true });
  return null;
}

function writeConfig(home, port) {
  mkdirSync(join(home, 'conf'), { recursive: true });
  const settings = {
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'dbms.usage_report.enabled': false,
    'server.memory.pagecache.size': '64m',
    'dbms.security.allow_csv_import_from_file_urls': false,
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    'internal.server.bolt.thread_pool_shutdown_wait_time': '1s',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0,
  };
  writeFileSync(
    join(home, 'conf', 'neo4j.conf'),
    Object.entries(settings)
      .map(([key, value]) => `${key}=${value}\n`)
      .join(''),
  );
}

/** Before the first start; a server that has its data keeps its password. */
function setPassword(home, lib) {
  if (existsSync(join(home, 'data'))) return;
  const admin = spawnSync(
    'java',
    [
      '-XX:TieredStopAtLevel=1',
      '-cp',
      `${lib}/*`,
      'org.neo4j.cli.AdminTool',
      'dbms',
      'set-initial-password',
      '--',
      PASSWORD,
    ],
    { encoding: 'utf8', env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') } },
  );
  if (admin.status !== 0)
    throw new Error(`Neo4j's password could not be set: ${admin.stderr || admin.stdout}`);
}

async function answers(port) {
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic(USER, PASSWORD), {
    connectionTimeout: 1000,
  });
  try {
    await driver.getServerInfo();
    return true;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function sleep(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
