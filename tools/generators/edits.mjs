/** Lines put into files that exist, each at a place that is named; a place that is gone stops with a sentence. */

/** @typedef {import('@nx/devkit').Tree} Tree */

/** @param {Tree} tree @param {string} path @param {(text: string) => string} change */
export function edit(tree, path, change) {
  const text = tree.read(path, 'utf8');
  if (text === null) throw new Error(`${path} is not there: the generators must follow where it went.`);
  tree.write(path, change(text));
}

/**
 * Puts `line` before the first `mark`.
 * @param {Tree} tree @param {string} path @param {string | RegExp} mark @param {string} line with its end of line
 */
export function insertBefore(tree, path, mark, line) {
  edit(tree, path, (text) => {
    const at = typeof mark === 'string' ? text.indexOf(mark) : text.search(mark);
    if (at < 0) throw new Error(`${path} has no ${mark}: mend tools/generators, which adds a line there.`);
    return text.slice(0, at) + line + text.slice(at);
  });
}

/** Adds an import after the last one that `beside` finds. @param {Tree} tree @param {string} path @param {RegExp} beside @param {string} line */
export function addImport(tree, path, beside, line) {
  edit(tree, path, (text) => {
    const last = [...text.matchAll(new RegExp(`^import .* from '${beside.source}.*';\n`, 'gm'))].at(-1);
    const at = last ? last.index + last[0].length : 0;
    return `${text.slice(0, at)}${line}\n${text.slice(at)}`;
  });
}

/**
 * Adds an item to the array that follows `mark` (`const contexts = [`), last.
 * @param {Tree} tree @param {string} path @param {string} mark up to and with its bracket @param {string} item
 */
export function addToArray(tree, path, mark, item) {
  edit(tree, path, (text) => {
    const open = text.indexOf(mark);
    const close = open < 0 ? -1 : text.indexOf(']', open + mark.length);
    if (close < 0) throw new Error(`${path} has no "${mark}…]": mend tools/generators, which adds to it.`);
    const inside = text.slice(open + mark.length, close).trimEnd();
    const comma = inside === '' || inside.endsWith(',') ? '' : ', ';
    return `${text.slice(0, open + mark.length)}${inside}${comma}${item}${text.slice(close)}`;
  });
}

/** @param {Tree} tree @param {string} path @param {(content: any) => void} change */
export function editJson(tree, path, change) {
  edit(tree, path, (text) => {
    const content = JSON.parse(text);
    change(content);
    return `${JSON.stringify(content, null, 2)}\n`;
  });
}

/** Adds a row under a heading of a Markdown page, at the end of that heading's table. @param {Tree} tree @param {string} path @param {string} heading @param {string} row */
export function addRow(tree, path, heading, row) {
  edit(tree, path, (text) => {
    const from = text.indexOf(`\n${heading}\n`);
    if (from < 0)
      throw new Error(`${path} has no "${heading}": mend tools/generators, which adds a row there.`);
    const next = text.indexOf('\n#', from + heading.length + 2);
    const part = text.slice(from, next < 0 ? undefined : next);
    const end = from + part.lastIndexOf('|') + 1;
    return `${text.slice(0, end)}\n${row}${text.slice(end)}`;
  });
}
