/** A server of the tests' own, which can be stopped and started again at the same address, with its data. */
export interface OwnServer {
  port: number;
  start(): Promise<void>;
  stop(options?: { keep?: boolean }): Promise<void>;
  remove(): Promise<void>;
}

export interface RunningNeo4j {
  uri: string;
  user: string;
  password: string;
  /** null where NEO4J_URI names a server of somebody else's. */
  own: OwnServer | null;
}

export function startNeo4j(): Promise<RunningNeo4j | { reasons: string[] }>;
