import { createServer, type AddressInfo } from 'node:net';
import { checkDisk, checkPort, readPort } from './checks.mjs';
import { isNodeSupported } from './node-version.mjs';
import { readSeedAnswer } from './server.mjs';
import { refuseUnknown, wantsDemo } from './start-product.mjs';

it.each([
  ['18.20.0', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['21.7.0', false],
  ['22.12.0', false],
  ['22.13.0', true],
  ['23.1.0', false],
  ['24.0.0', true],
  ['26.3.1', true],
])('Node %s: %s', (version, supported) => {
  expect(isNodeSupported(version)).toBe(supported);
});

describe('the port', () => {
  it('is 3000 unless PORT is a port number', () => {
    expect([readPort(undefined), readPort(''), readPort('8080')]).toEqual([3000, 3000, 8080]);
    for (const wrong of ['http', '0', '65536', '80.5', '-1'])
      expect(() => readPort(wrong)).toThrow('portInvalid');
  });

  it('is refused while another program holds it, and accepted after', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(checkPort(port)).rejects.toMatchObject({
      code: 'portBusy',
      details: { port, other: port + 1 },
    });
    await new Promise<void>((resolve) => void other.close(() => resolve()));
    await expect(checkPort(port)).resolves.toBeUndefined();
  });
});

it('says how much room is missing on the disk', () => {
  expect(() => checkDisk(__dirname, 1e9)).toThrow('diskLow');
  expect(() => checkDisk(__dirname, 0)).not.toThrow();
});

describe('the demo', () => {
  it.each([
    [[], true, {}, true],
    [[], false, {}, false],
    [['--demo'], false, {}, true],
    [['--empty'], true, {}, false],
    [[], true, { PARVIS_PUBLIC_URL: 'https://budget.example.org' }, false],
  ])('%j, embedded %s, %j: %s', (args, embedded, env, wanted) => {
    expect(wantsDemo(args, embedded, env)).toBe(wanted);
  });

  it('is asked for by known options only', () => {
    expect(() => refuseUnknown(['--demo'])).not.toThrow();
    expect(() => refuseUnknown(['--dem'])).toThrow('unknownOption');
  });

  it('tells its people, whatever else was printed', () => {
    const person = { name: 'Resident (fictional)', email: 'resident@example.org', role: 'resident' };
    const answer = JSON.stringify({ seeded: true, people: [person] });
    expect(readSeedAnswer(['{"level":"info"}', answer, 'done'])).toEqual({ seeded: true, people: [person] });
    expect(readSeedAnswer(['nothing'])).toEqual({ seeded: false, people: [] });
  });
});
