import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

it('the committed types and trusted documents are what the schema and the documents say', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(__dirname, 'check.mjs')], {
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
