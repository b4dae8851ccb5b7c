const STEPS = [1, 2, 2.5, 5, 10];

/** Round values that cover 0 (or `least`) to `most`, at most `count` steps apart: what an axis is marked with. */
export function ticks(most: number, least = 0, count = 4): number[] {
  const span = Math.max(most - least, 0);
  if (!Number.isFinite(span) || span === 0) return [least, least + 1];
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((one) => one * power >= rough * (1 - 1e-9)) ?? 10) * power;
  const first = Math.floor(least / step) * step;
  const marks: number[] = [];
  for (let index = 0; index <= count + 2; index++) {
    const mark = first + index * step;
    marks.push(Number(mark.toPrecision(12)));
    if (mark >= most - step * 1e-9) break;
  }
  return marks;
}

/** Where a value stands between two ends of a drawing, rounded to a tenth of a unit. */
export function placed(value: number, from: number, to: number, start: number, end: number): number {
  const share = to === from ? 0 : (value - from) / (to - from);
  return Math.round((start + share * (end - start)) * 10) / 10;
}
