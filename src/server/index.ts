export { SETTINGS, type ServerConfig, serverConfig } from './config.js';
export { Log } from './log.js';
export { closeOnSignals, createServer, type RunningServer } from './server.js';
