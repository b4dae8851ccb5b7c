/**
 * Brings the page alive once it can be read: its scripts wait in an inert `<template>` until the first paint, and so
 * leave the whole of a slow network to the text, its styles and its letters. A page that is never painted (a tab
 * opened behind another) does not wait.
 */
const PATIENCE_MS = 3_000;

const template = document.querySelector<HTMLTemplateElement>('template#parvis-scripts');
let brought = false;

function bring(): void {
  if (brought || !template) return;
  brought = true;
  document.head.append(template.content);
  template.remove();
}

function afterPaint(): void {
  if (document.hidden || !PerformanceObserver.supportedEntryTypes.includes('paint')) return bring();
  new PerformanceObserver((_, observer) => {
    observer.disconnect();
    bring();
  }).observe({ type: 'paint', buffered: true });
  setTimeout(bring, PATIENCE_MS);
}

afterPaint();

export {};
