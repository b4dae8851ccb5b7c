/** Beyond this many comparisons the middle of two texts counts as wholly different: slow screens help nobody. */
const MOST_COMPARISONS = 4_000_000;

/**
 * What two lists have in common, in order: a longest common subsequence.
 * @returns pairs of places, both rising
 */
export function align(left: readonly string[], right: readonly string[]): [number, number][] {
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start += 1;
  let end = 0;
  const most = Math.min(left.length, right.length) - start;
  while (end < most && left[left.length - 1 - end] === right[right.length - 1 - end]) end += 1;
  const head = Array.from({ length: start }, (_, i): [number, number] => [i, i]);
  const tail = Array.from({ length: end }, (_, i): [number, number] => [
    left.length - end + i,
    right.length - end + i,
  ]);
  const middle = common(left.slice(start, left.length - end), right.slice(start, right.length - end));
  return [...head, ...middle.map(([l, r]): [number, number] => [l + start, r + start]), ...tail];
}

function common(left: readonly string[], right: readonly string[]): [number, number][] {
  if (left.length * right.length > MOST_COMPARISONS) return [];
  const width = right.length + 1;
  // longest[l * width + r]: of what follows place l on the left and r on the right.
  const longest = new Uint32Array((left.length + 1) * width);
  const at = (l: number, r: number) => longest[l * width + r] ?? 0;
  for (let l = left.length - 1; l >= 0; l -= 1)
    for (let r = right.length - 1; r >= 0; r -= 1)
      longest[l * width + r] =
        left[l] === right[r] ? at(l + 1, r + 1) + 1 : Math.max(at(l + 1, r), at(l, r + 1));
  const pairs: [number, number][] = [];
  let [l, r] = [0, 0];
  while (l < left.length && r < right.length) {
    if (left[l] === right[r]) pairs.push([l++, r++]);
    else if (at(l + 1, r) >= at(l, r + 1)) l += 1;
    else r += 1;
  }
  return pairs;
}
