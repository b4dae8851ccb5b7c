import { forgetKeptPages } from '../offline/kept-pages';

/** Forgets everything read so far: called when the person signs in or out, before revalidating. */
export async function forget(): Promise<void> {
  const client = await import('./client');
  await Promise.all([client.forget(), forgetKeptPages()]);
}
