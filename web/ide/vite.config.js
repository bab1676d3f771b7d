import { defineConfig } from 'vite';

export default defineConfig({
  base: '/graphiql/',
  logLevel: 'warn',
  build: {
    outDir: '../../dist/web/ide',
    emptyOutDir: true,
    target: 'es2022',
    // The editor is one large piece, and needed at once.
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: {
      // How long a slow machine takes is no warning to who starts the product.
      checks: { bundlerTimings: false },
      onLog: (level, log, next) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
      },
    },
  },
});
