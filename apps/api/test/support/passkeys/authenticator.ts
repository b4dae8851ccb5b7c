import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { cbor } from './cbor';

const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const ATTESTED = 0x40;

/** What a wrong device, or a wrong page, would do differently. */
export interface Trick {
  origin?: string;
  rpId?: string;
  verified?: boolean;
  counter?: number;
  challenge?: string;
}

interface Asked {
  challenge: string;
  rp?: { id: string };
  rpId?: string;
  user?: { id: string };
}

/** A device that holds one passkey: ES256, attestation "none" (WebAuthn 6, 8.7). Real keys, real signatures. */
export class Authenticator {
  readonly credentialId = randomBytes(32);
  counter = 0;
  private readonly key: KeyObject;
  private readonly publicKey: KeyObject;
  private userHandle = '';

  constructor(private readonly origin: string) {
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.key = pair.privateKey;
    this.publicKey = pair.publicKey;
  }

  /** Answers `navigator.credentials.create`: JSON, as the page sends it. */
  create(options: string, trick: Trick = {}): string {
    const asked = JSON.parse(options) as Asked;
    this.userHandle = asked.user?.id ?? '';
    const attested = Buffer.concat([Buffer.alloc(16), sixteenBits(32), this.credentialId, this.coseKey()]);
    const authData = this.authData(asked.rp?.id ?? '', trick, ATTESTED, attested);
    const attestationObject = cbor(
      new Map<string, string | Uint8Array | Map<number, number>>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData],
      ]),
    );
    return this.answer({
      clientDataJSON: this.clientData('webauthn.create', asked, trick).toString('base64url'),
      attestationObject: attestationObject.toString('base64url'),
      transports: ['internal'],
    });
  }

  /** Answers `navigator.credentials.get`. */
  get(options: string, trick: Trick = {}): string {
    const asked = JSON.parse(options) as Asked;
    this.counter += 1;
    const authData = this.authData(asked.rpId ?? '', trick, 0, Buffer.alloc(0));
    const clientData = this.clientData('webauthn.get', asked, trick);
    const signed = Buffer.concat([authData, createHash('sha256').update(clientData).digest()]);
    return this.answer({
      clientDataJSON: clientData.toString('base64url'),
      authenticatorData: authData.toString('base64url'),
      signature: sign('sha256', signed, this.key).toString('base64url'),
      userHandle: this.userHandle,
    });
  }

  private answer(response: object): string {
    const id = this.credentialId.toString('base64url');
    return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response });
  }

  private clientData(type: string, { challenge }: Asked, trick: Trick): Buffer {
    const { origin = this.origin } = trick;
    return Buffer.from(
      JSON.stringify({ type, challenge: trick.challenge ?? challenge, origin, crossOrigin: false }),
    );
  }

  private authData(rpId: string, trick: Trick, flag: number, tail: Buffer): Buffer {
    const flags = USER_PRESENT | flag | (trick.verified === false ? 0 : USER_VERIFIED);
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(trick.counter ?? this.counter);
    const hash = createHash('sha256')
      .update(trick.rpId ?? rpId)
      .digest();
    return Buffer.concat([hash, Buffer.from([flags]), counter, tail]);
  }

  private coseKey(): Buffer {
    const { x = '', y = '' } = this.publicKey.export({ format: 'jwk' });
    return cbor(
      new Map<number, number | Uint8Array>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x, 'base64url')],
        [-3, Buffer.from(y, 'base64url')],
      ]),
    );
  }
}

const sixteenBits = (value: number): Buffer => Buffer.from([value >> 8, value & 255]);
