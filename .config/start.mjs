// `npm start`: installs what is missing, builds, serves on this machine only and opens the workbench.
import { ensurePackages, runBin } from './setup.mjs'

ensurePackages()
if (!runBin('vite', ['build', '--logLevel', 'warn'])) process.exit(1)
const open = process.env.CI || process.env.BROWSER === 'none' ? [] : ['--open']
process.exitCode = runBin('vite', ['preview', '--host', '127.0.0.1', ...open, ...process.argv.slice(2)]) ? 0 : 1
