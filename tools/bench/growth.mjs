/**
 * `npm run bench -- growth [--json]`: every public reading of proposals at 100, 1,000, 10,000 and 100,000 of them.
 * SQL statements must be as many at each size (else the bench fails); times are shown with the exponent that fits them
 * (0: the size does not matter, 1: twice as many cost twice as much).
 */
import { fillTown } from './read/fill.mjs';
import { fittedExponent, measureReading, openProduct, READINGS } from './read/growth.mjs';
import { inFilledDatabase } from './read/town.mjs';

const SIZES = [100, 1_000, 10_000, 100_000];

/** @param {{ json: boolean, args: string[] }} options `--most=10000` stops earlier */
export default async function growth({ json, args }) {
  const most = Number(args.find((arg) => arg.startsWith('--most='))?.slice(7) ?? Infinity);
  const sizes = SIZES.filter((size) => size <= most);
  const found = Object.fromEntries(READINGS.map(({ name }) => [name, []]));
  for (const size of sizes) {
    const fill = (client) => fillTown(client, size);
    await inFilledDatabase(fill, async ({ runtime }) => {
      const product = await openProduct(runtime);
      try {
        for (const reading of READINGS)
          found[reading.name].push(await measureReading(product, reading, size));
      } finally {
        await product.close();
      }
    });
  }
  const readings = READINGS.map(({ name }) => summary(name, sizes, found[name]));
  if (json) console.log(JSON.stringify({ sizes, readings }, null, 2));
  else print(sizes, readings);
  const growing = readings.filter(({ statements }) => new Set(statements).size > 1).map(({ name }) => name);
  if (growing.length > 0) throw new Error(`statements grow with the data: ${growing.join(', ')}`);
}

const summary = (name, sizes, measures) => ({
  name,
  statements: measures.map(({ statements }) => statements),
  milliseconds: measures.map(({ milliseconds }) => milliseconds),
  exponent: fittedExponent(
    sizes,
    measures.map(({ milliseconds }) => milliseconds),
  ),
});

function print(sizes, readings) {
  const columns = sizes.map((size) => String(size).padStart(9)).join('');
  console.log(`${'milliseconds (median) at'.padEnd(34)}${columns}  exponent  statements`);
  for (const { name, milliseconds, exponent, statements } of readings) {
    const times = milliseconds.map((time) => time.toFixed(1).padStart(9)).join('');
    console.log(`${name.padEnd(34)}${times}  ${exponent.toFixed(2).padStart(8)}  ${statements.join(', ')}`);
  }
}
