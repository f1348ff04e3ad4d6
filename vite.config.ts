import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { early } from './.config/early.ts'
import { packedTables } from './.config/packed.ts'
import { shippedDocument } from './.config/shipped.ts'

export default defineConfig({
  plugins: [react(), packedTables(), shippedDocument(), early('/src/app/start.ts', '/src/app/view.tsx')],
  base: './',
  publicDir: false,
  build: {
    outDir: 'dist/app',
    target: 'es2023',
    // The corpus is served as files of its own, so that a person can look at what was loaded.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The size of the first load is measured compressed, see .config/size.mjs.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      // The core is pure, so what the page itself does not call stays in the worker.
      output: {
        // Three parts and not dozens of small files: what waits for the first paint, what reads the document, what draws it.
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], priority: 2 },
            { name: 'start', test: /\/src\/app\/start\.ts$/, priority: 1 },
            { name: 'view', test: /\/src\/app\/view\.tsx$/ },
          ],
        },
      },
      treeshake: { moduleSideEffects: [{ test: /\/src\/core\//, sideEffects: false }] },
    },
  },
  worker: { format: 'es' },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    environment: 'node',
    // The first test of a file may load all tables; a busy machine takes its time over that.
    testTimeout: 60_000,
  },
})
