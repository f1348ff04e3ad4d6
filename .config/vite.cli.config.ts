import { defineConfig } from 'vite'
import { tablesBeside } from './tables.ts'

/** The command line as one file for Node; jieba stays a package because it loads its WebAssembly from beside itself. */
export default defineConfig({
  plugins: [tablesBeside()],
  publicDir: false,
  build: {
    ssr: 'src/cli/sixfold.ts',
    outDir: 'dist/cli',
    target: 'node20',
    emptyOutDir: true,
    rollupOptions: { output: { entryFileNames: 'sixfold.js' } },
  },
  ssr: { noExternal: true, external: ['jieba-wasm'] },
})
