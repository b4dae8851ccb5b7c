import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { z } from 'zod';

/** A passkey's answer is a kilobyte or two; an attestation with certificates, which we do not ask for, a few more. */
const LONGEST = 20_000;

const base64url = z.string().regex(/^[\w-]+$/);
const common = { id: base64url, rawId: base64url, type: z.literal('public-key') };
const extensions = z.record(z.string(), z.unknown()).default({});

const registration = z.object({
  ...common,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(30)).max(10).optional(),
  }),
  clientExtensionResults: extensions,
});

const authentication = z.object({
  ...common,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: z
      .string()
      .regex(/^[\w-]*$/)
      .nullish()
      .transform((handle) => (handle ? handle : undefined)),
  }),
  clientExtensionResults: extensions,
});

function parsed(text: string): unknown {
  if (text.length > LONGEST) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** What the browser sent of a new passkey; null for anything else. */
export const readRegistration = (text: string): RegistrationResponseJSON | null =>
  (registration.safeParse(parsed(text)).data as RegistrationResponseJSON | undefined) ?? null;

/** What the browser sent of a passkey that signed; null for anything else. */
export const readAuthentication = (text: string): AuthenticationResponseJSON | null =>
  (authentication.safeParse(parsed(text)).data as AuthenticationResponseJSON | undefined) ?? null;

/** The challenge that a response says it signed; '' when it says nothing readable. */
export function challengeIn(clientDataJSON: string): string {
  const said = parsed(Buffer.from(clientDataJSON, 'base64url').toString('utf8'));
  const challenge = (said as { challenge?: unknown } | null)?.challenge;
  return typeof challenge === 'string' ? challenge : '';
}
