import type { BrowserContext, Page } from '@playwright/test';

/** Collects what a visitor's console would show in red, and every request to another host than ours. */
export function witness(context: BrowserContext, complaints: string[]): void {
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()} (${message.page()?.url()})`);
  });
  context.on('weberror', (error) =>
    complaints.push(`error: ${error.error().message} (${error.page()?.url()})`),
  );
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') complaints.push(`asked: ${request.url()}`);
  });
}

/** Opens an address and waits until the page is alive: a person is slower than that, Playwright is not. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await alive(page);
}

/** React marks the elements that it took over; the browser then needs a frame to run the effects. */
export async function alive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const heading = document.querySelector('main h1');
    return heading && Object.keys(heading).some((key) => key.startsWith('__react'));
  });
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );
}

/** The width that the content needs beside the width that the screen has. */
export const widths = (page: Page) =>
  page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    screen: document.documentElement.clientWidth,
  }));
