import { defineConfig, devices } from '@playwright/test';

const launchOptions = {
  executablePath: process.env['PARVIS_CHROMIUM'] ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
};

/** An old phone, a desktop, and a browser that runs no JavaScript. Each journey says in its tags where it goes. */
export default defineConfig({
  testDir: 'journeys',
  testMatch: '*.spec.ts',
  globalSetup: './support/global-setup.ts',
  outputDir: '../../tmp/browser-tests',
  fullyParallel: true,
  workers: 2,
  // Some twenty seconds each on two free cores: the rest is patience with a busy machine.
  timeout: 120_000,
  expect: { timeout: 8_000 },
  forbidOnly: true,
  reporter: 'list',
  use: {
    launchOptions,
    actionTimeout: 10_000,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    // Only the journey about it keeps pages: elsewhere a request must reach the server or fail.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'phone',
      grepInvert: /@no-js|@desktop-only/,
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, deviceScaleFactor: 2 },
    },
    {
      name: 'desktop',
      grepInvert: /@no-js|@phone-only/,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 }, launchOptions },
    },
    {
      name: 'no-javascript',
      grep: /@no-js/,
      use: { viewport: { width: 360, height: 740 }, javaScriptEnabled: false },
    },
  ],
});
