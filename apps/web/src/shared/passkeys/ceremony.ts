/** What came of asking the browser: JSON to send, or why there is none. */
export type Signed = { response: string } | { why: 'cancelled' | 'known' };

// The library travels only with the moment at which somebody shows a passkey.
const library = () => import('@simplewebauthn/browser');

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

/**
 * Makes a passkey. Where is said, never guessed: on a computer that others use, it must end on the person's own
 * telephone or stick.
 * @param options JSON of the server
 */
export async function createPasskey(options: string, where: 'here' | 'phone'): Promise<Signed> {
  const { startRegistration } = await library();
  const optionsJSON = JSON.parse(options) as Parameters<typeof startRegistration>[0]['optionsJSON'];
  const selection = optionsJSON.authenticatorSelection;
  const away = { ...selection, authenticatorAttachment: 'cross-platform' as const };
  const chosen =
    where === 'phone'
      ? { ...optionsJSON, hints: ['hybrid' as const, 'security-key' as const], authenticatorSelection: away }
      : optionsJSON;
  try {
    return { response: JSON.stringify(await startRegistration({ optionsJSON: chosen })) };
  } catch (error) {
    return { why: nameOf(error) === 'InvalidStateError' ? 'known' : 'cancelled' };
  }
}

/** Shows a passkey. @param inField offered in the list of the address field, without a dialog */
export async function showPasskey(options: string, inField = false): Promise<Signed> {
  const { startAuthentication } = await library();
  const optionsJSON = JSON.parse(options) as Parameters<typeof startAuthentication>[0]['optionsJSON'];
  try {
    const answer = await startAuthentication({ optionsJSON, useBrowserAutofill: inField });
    return { response: JSON.stringify(answer) };
  } catch {
    return { why: 'cancelled' };
  }
}

/** Whether this browser can offer passkeys in the list of a field. */
export const offersInField = async (): Promise<boolean> => {
  const kind = globalThis.PublicKeyCredential as
    { isConditionalMediationAvailable?: () => Promise<boolean> } | undefined;
  return (await kind?.isConditionalMediationAvailable?.()) ?? false;
};
