// What both commands need first: the packages of the lock file, and for the tests a Chromium.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const windows = process.platform === 'win32'

/** Runs a command in the project's folder with its output shown; gives whether it succeeded. */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: windows, env: { ...process.env, ...env } })
  if (error) console.error(`${command}: ${error.message}`)
  return status === 0
}

/** Runs a program that a package brought. */
export const runBin = (name, args, env) => run(join(root, 'node_modules', '.bin', name), args, env)

/** Installs the locked packages unless exactly these are installed. */
export function ensurePackages() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Sixfold needs Node 20.19 or newer; this is ${process.versions.node}.`)
    process.exit(1)
  }
  const stamp = join(root, 'node_modules', '.sixfold-lock')
  const wanted = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.log('Installing packages ...')
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) {
    console.error('The packages could not be installed: see the messages above, and whether the npm registry can be reached.')
    process.exit(1)
  }
  writeFileSync(stamp, wanted)
}

const known = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/usr/bin/microsoft-edge', '/snap/bin/chromium'],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]),
}

/** An installed Chromium, Chrome or Edge: the one named in SIXFOLD_CHROMIUM, a usual place, or the search path. */
function findChromium() {
  const named = process.env.SIXFOLD_CHROMIUM
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'].map((name) => join(folder, name)))
  return [named, ...(known[process.platform] ?? []), ...onPath].find((path) => path && existsSync(path) && statSync(path).isFile())
}

/** A Chromium for the tests: installed, else from Debian's package, else Playwright's own download. */
export async function ensureChromium() {
  const found = findChromium()
  if (found) return found
  if (process.platform === 'linux' && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium from the distribution ...')
    const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
    const apt = (...args) => run([...sudo, 'apt-get'][0], [...[...sudo, 'apt-get'].slice(1), ...args], { DEBIAN_FRONTEND: 'noninteractive' })
    apt('update', '-q')
    if (apt('install', '-y', '-q', 'chromium') && findChromium()) return findChromium()
  }
  console.log('Downloading Playwright’s Chromium ...')
  if (runBin('playwright', ['install', 'chromium'])) {
    const { chromium } = await import('@playwright/test')
    if (existsSync(chromium.executablePath())) return chromium.executablePath()
  }
  console.error('No Chromium was found and none could be installed. Install Chrome, Chromium or Edge, or name one in SIXFOLD_CHROMIUM.')
  process.exit(1)
}
