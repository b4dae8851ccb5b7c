import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

export type Coding = 'br' | 'gzip' | 'identity';

/** Room that is counted for the compressed forms: HTML shrinks at least to a quarter in each. */
const FORMS_SHARE = 0.5;
const ENTRY_BYTES = 1_000;

/** A page of nobody in particular, as bytes. Each compressed form is made at most once, by the first who takes it. */
export class KeptPage {
  readonly etag: string;
  /** What it counts for in memory, its compressed forms included. */
  readonly weight: number;
  private readonly forms = new Map<Coding, Buffer | Promise<Buffer>>();

  constructor(
    html: string,
    /** Sent with every form of it. Lower case. */
    readonly headers: Readonly<Record<string, string>>,
  ) {
    const body = Buffer.from(html);
    this.forms.set('identity', body);
    this.weight = Math.ceil(body.length * (1 + FORMS_SHARE)) + ENTRY_BYTES;
    // Weak: the compressed forms are other bytes for the same page (RFC 9110, 8.8.1).
    this.etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  }

  /** The bytes in this coding: at once when they are there, else a promise that all who ask share. */
  form(coding: Coding): Buffer | Promise<Buffer> {
    const known = this.forms.get(coding);
    if (known) return known;
    const made = this.compress(coding).then((bytes) => {
      this.forms.set(coding, bytes);
      return bytes;
    });
    this.forms.set(coding, made);
    return made;
  }

  private compress(coding: Coding): Promise<Buffer> {
    const body = this.forms.get('identity') as Buffer;
    return coding === 'br'
      ? brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
      : zip(body, { level: 6 });
  }
}
