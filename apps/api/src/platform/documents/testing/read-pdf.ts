/** What a test asks of an uncompressed PDF of ours. Not a reader of other people's PDFs. */
export interface ReadPdf {
  readonly raw: string;
  /** Drawn text, page by page, in the order of drawing. */
  readonly pages: readonly string[];
  readonly text: string;
  /** Types of the structure, in reading order. */
  readonly structure: readonly string[];
  readonly alternatives: readonly string[];
  readonly actuals: readonly string[];
}

export function readPdf(bytes: Buffer): ReadPdf {
  const raw = bytes.toString('latin1');
  const objects = objectsOf(raw);
  const pages = pageContents(objects).map((content) => textOf(content, objects));
  return {
    raw,
    pages,
    text: pages.join('\n'),
    structure: structureOf(objects),
    alternatives: stringsOf(raw, 'Alt'),
    actuals: stringsOf(raw, 'ActualText'),
  };
}

type Objects = ReadonlyMap<string, string>;

function objectsOf(raw: string): Objects {
  const found = raw.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g);
  return new Map([...found].map(([, id = '', body = '']) => [id, body]));
}

const refs = (text: string): string[] => [...text.matchAll(/(\d+) 0 R/g)].map(([, id = '']) => id);

function pageContents(objects: Objects): string[] {
  const tree = [...objects.values()].find((body) => /\/Type \/Pages\b/.test(body)) ?? '';
  const kids = refs(/\/Kids \[([^\]]*)\]/.exec(tree)?.[1] ?? '');
  return kids.map((id) => {
    const page = objects.get(id) ?? '';
    const fonts = resourcesOf(page, objects);
    const [content = ''] = refs(/\/Contents (\d+ 0 R)/.exec(page)?.[1] ?? '');
    return `${fonts}\u0000${objects.get(content) ?? ''}`;
  });
}

/** « F1=12 F2=13 »: names of fonts on a page and the objects that they are. */
function resourcesOf(page: string, objects: Objects): string {
  const [resources = ''] = refs(/\/Resources (\d+ 0 R)/.exec(page)?.[1] ?? '');
  const fonts = /\/Font <<([^>]*)>>/.exec(objects.get(resources) ?? '')?.[1] ?? '';
  return [...fonts.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => `${name}=${id}`).join(' ');
}

function textOf(page: string, objects: Objects): string {
  const [fonts = '', content = ''] = page.split('\u0000');
  const maps = new Map(
    fonts.split(' ').map((pair) => {
      const [name = '', id = ''] = pair.split('=');
      return [name, unicodeOf(objects.get(id) ?? '', objects)] as const;
    }),
  );
  let map: ReadonlyMap<string, string> = new Map();
  let text = '';
  for (const [, font, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font) map = maps.get(font) ?? new Map();
    else {
      const codes = [...(shown ?? '').matchAll(/<([0-9a-f]+)>/g)].map(([, hex = '']) => hex).join('');
      text += `${(codes.match(/.{4}/g) ?? []).map((code) => map.get(code) ?? '').join('')} `;
    }
  }
  return text.replace(/[\u00a0\u202f]/g, ' ').replace(/ +/g, ' ');
}

/** The font's own table from the codes that it draws to letters. */
function unicodeOf(font: string, objects: Objects): ReadonlyMap<string, string> {
  const [id = ''] = refs(/\/ToUnicode (\d+ 0 R)/.exec(font)?.[1] ?? '');
  const letters = new Map<string, string>();
  for (const [, from = '', list = ''] of (objects.get(id) ?? '').matchAll(
    /<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g,
  )) {
    [...list.matchAll(/<([0-9a-f ]*)>/g)].forEach(([, hex = ''], index) => {
      const units = (hex.replaceAll(' ', '').match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16));
      letters.set((parseInt(from, 16) + index).toString(16).padStart(4, '0'), String.fromCharCode(...units));
    });
  }
  return letters;
}

function structureOf(objects: Objects): string[] {
  const root = [...objects.values()].find((body) => /\/Type \/StructTreeRoot/.test(body)) ?? '';
  const walk = (body: string): string[] => {
    const type = /\/S \/(\w+)/.exec(body)?.[1];
    const kids = /\/K (\[[\s\S]*?\]|\d+ 0 R)/.exec(body)?.[1] ?? '';
    return [...(type ? [type] : []), ...refs(kids).flatMap((id) => walk(objects.get(id) ?? ''))];
  };
  return walk(root);
}

/** Strings of a key: plain, or UTF-16 behind its mark. */
function stringsOf(raw: string, key: string): string[] {
  const found = raw.matchAll(new RegExp(`/${key} \\(((?:\\\\[\\s\\S]|[^\\\\)])*)\\)`, 'g'));
  return [...found].map(([, text = '']) => {
    const plain = text.replace(/\\([nrtbf()\\])/g, (_, letter: string) => ESCAPED[letter] ?? letter);
    if (!plain.startsWith('\u00fe\u00ff')) return plain;
    return Buffer.from(plain.slice(2), 'latin1').swap16().toString('utf16le');
  });
}

const ESCAPED: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
