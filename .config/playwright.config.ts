import { defineConfig } from '@playwright/test'

/** End-to-end stories in real Chromium against the built app (`dist/app`), which each story serves for itself. */
export default defineConfig({
  testDir: '../tests/e2e',
  outputDir: '../test-results',
  fullyParallel: false,
  // A story that needed a second try is reported as flaky and not hidden.
  retries: 2,
  workers: 1,
  timeout: 300_000,
  // Aligning and checking take their time on a small machine; speed is measured by the benchmark.
  expect: { timeout: 20_000 },
  reporter: [['list']],
})
