import { deflateSync, gzipSync } from 'node:zlib';
import type { Dice } from './dice';
import { nasty, randomText } from './nasty';

const BOUNDARY = '----parvisfuzz';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const JPEG_HEAD = Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex');
const PABULIB =
  'META\nkey;value\ndescription;x\ncountry;France\nunit;Cahors\ninstance;2027\nnum_projects;2\nnum_votes;2\nbudget;1000\nvote_type;approval\nrule;greedy\nPROJECTS\nproject_id;cost;name\n1;500;A\n2;700;B\nVOTES\nvoter_id;vote\n1;1\n2;1,2\n';

/** A PNG whose header claims a picture of 65,000 × 65,000: four thousand million points out of a hundred bytes. */
function hugePng(): Buffer {
  const bytes = Buffer.from(PNG);
  bytes.writeUInt32BE(65_000, 16);
  bytes.writeUInt32BE(65_000, 20);
  return bytes;
}

const bruisedBytes = (dice: Dice, bytes: Buffer): Buffer => {
  const copy = Buffer.from(bytes);
  for (let times = 1 + dice.number(8); times > 0; times--) copy[dice.number(copy.length)] = dice.number(256);
  return copy.subarray(0, dice.chance(0.5) ? copy.length : dice.number(copy.length));
};

const CONTENTS: readonly ((dice: Dice) => Buffer)[] = [
  () => PNG,
  (dice) => bruisedBytes(dice, PNG),
  () => hugePng(),
  (dice) => Buffer.concat([JPEG_HEAD, Buffer.from(randomText(dice, 500))]),
  () => Buffer.from(PABULIB),
  (dice) => bruisedBytes(dice, Buffer.from(PABULIB)),
  (dice) =>
    Buffer.from(
      PABULIB.replaceAll(dice.pick([';', '\n', '1', 'cost', '500', 'VOTES']), randomText(dice, 12)),
    ),
  (dice) => Buffer.from(PABULIB + '3;1\n'.repeat(dice.number(5000))),
  () => Buffer.from(PABULIB, 'utf16le'),
  () => Buffer.from('%PDF-1.7\n%%EOF'),
  (dice) => Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.from(randomText(dice, 300))]),
  () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'),
  () => Buffer.from('<!doctype html><script>x()</script>'),
  () => gzipSync(Buffer.alloc(1_000_000)),
  () => deflateSync(Buffer.alloc(1_000_000)),
  (dice) => Buffer.from(JSON.stringify(nasty(dice)) ?? ''),
  () => Buffer.alloc(0),
  () => Buffer.alloc(300_000, 0x41),
];

const FIELDS = ['file', 'photo', 'files', '', '__proto__', 'file[0]', 'x'.repeat(500)];
const NAMES = ['a.png', '../../a.png', 'a\u0000.pb', '', 'x'.repeat(5000), 'é.jpg', '"; filename="b', 'con'];
const TYPES = [
  'image/png',
  'text/html',
  'application/octet-stream',
  '',
  'x',
  'image/svg+xml',
  'text/csv; charset=utf-7',
];

function part(dice: Dice): Buffer {
  const isFile = dice.chance(0.9);
  const disposition = `form-data; name="${dice.chance(0.85) ? 'file' : dice.pick(FIELDS)}"`;
  const name = isFile ? `; filename="${dice.chance(0.5) ? 'a.png' : dice.pick(NAMES)}"` : '';
  const head = [
    `--${BOUNDARY}`,
    ...(dice.chance(0.95) ? [`Content-Disposition: ${disposition}${name}`] : []),
    ...(isFile ? [`Content-Type: ${dice.pick(TYPES)}`] : []),
    ...(dice.chance(0.05) ? [randomText(dice, 60).replace(/[\r\n]/g, '')] : []),
    '',
    '',
  ];
  return Buffer.concat([Buffer.from(head.join('\r\n')), dice.pick(CONTENTS)(dice), Buffer.from('\r\n')]);
}

const CONTENT_TYPES = [
  `multipart/form-data; boundary=${BOUNDARY}x`,
  'multipart/form-data',
  'multipart/form-data; boundary=',
  `multipart/mixed; boundary=${BOUNDARY}`,
  'application/json',
  'application/octet-stream',
  'multipart/form-data; boundary="',
];

/** A form as a browser sends it, with something wrong: or not a form at all. */
export function uploads(dice: Dice): { body: Buffer; contentType: string } {
  const parts = Array.from({ length: dice.chance(0.8) ? 1 : dice.number(12) }, () => part(dice));
  const whole = Buffer.concat([...parts, Buffer.from(`--${BOUNDARY}--\r\n`)]);
  return {
    body: dice.chance(0.75) ? whole : whole.subarray(0, dice.number(whole.length)),
    contentType: dice.chance(0.85) ? `multipart/form-data; boundary=${BOUNDARY}` : dice.pick(CONTENT_TYPES),
  };
}
