/** The least that sending a file can cost: `node:http`, one file read from the disk for each request. Nothing is checked. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';

const path = process.env['PARVIS_BENCH_FILE'] ?? '';

const server = createServer((_request, response) => {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-encoding': 'gzip',
    'content-length': statSync(path).size,
  });
  createReadStream(path).pipe(response);
});

server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`PARVIS_READY http://localhost:${server.address().port}\n`);
});
process.on('SIGTERM', () => process.exit(0));
