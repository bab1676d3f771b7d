import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  logLevel: 'warn',
  build: {
    outDir: '../../dist/web/explorer',
    emptyOutDir: true,
    target: 'es2022',
    // A strict Content-Security-Policy lets no data: address in.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // How long a slow machine takes is no warning to who starts the product.
      checks: { bundlerTimings: false },
    },
  },
});
