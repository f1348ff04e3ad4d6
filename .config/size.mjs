// The script that a first visit loads before anything is seen: what index.html of the built app names, compressed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from './setup.mjs'

const limit = 250_000
const app = process.argv[2] ?? join(root, 'dist', 'app')
const named = [...readFileSync(join(app, 'index.html'), 'utf8').matchAll(/(?:src|href)="\.?\/?(assets\/[^"]+\.js)"/g)].map(([, path]) => path)
const sizes = [...new Set(named)].map((path) => ({ path, size: gzipSync(readFileSync(join(app, path)), { level: 9 }).length })).sort((a, b) => b.size - a.size)
const total = sizes.reduce((sum, { size }) => sum + size, 0)
for (const { path, size } of sizes.slice(0, 6)) console.log(`${String(size).padStart(8)}  ${path}`)
console.log(`first load: ${sizes.length} scripts, ${total} bytes compressed of ${limit} allowed`)
// An empty list proves nothing.
process.exitCode = sizes.length > 0 && total <= limit ? 0 : 1
