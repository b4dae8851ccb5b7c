import { cleanLine, lengthOf } from '../../text/clean-text';
import type { FileKind } from '../file-keeping';

const LONGEST = 100;
/** What a file system or a command line reads as something else than a letter of a name. */
const SPECIAL = /[/\\:*?"<>|%;`$]/g;
/** Marks of direction and characters without width, beyond what `cleanLine` removes: they disguise an ending. */
const INVISIBLE = /[\u00AD\u061C\u200B-\u200F\u2028\u2029\u2060-\u2064\uFEFF]/g;
/** Names that Windows keeps for its devices. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A name to download under: no path, nothing invisible, and the ending of what the content is. */
export function safeName(given: string, kind: FileKind): string {
  const last = cleanLine(given.replace(/\0[^]*$/, '').replace(/^[^]*[/\\]/, ''));
  const plain = last.replace(INVISIBLE, '').replace(SPECIAL, ' ').replace(/ {2,}/g, ' ').trim();
  const bare = withoutEnding(withoutEnding(plain), kind).replace(/^[.\s-]+|[.\s]+$/g, '');
  const cut = lengthOf(bare) > LONGEST ? [...bare].slice(0, LONGEST).join('').trim() : bare;
  const usable = !cut || DEVICE.test(cut) ? 'document' : cut;
  return `${usable}.${kind}`;
}

const withoutEnding = (name: string, ending?: string): string => {
  const [, before = name, found = ''] = /^(.*)\.([A-Za-z0-9]{1,5})$/.exec(name) ?? [];
  return !ending || found.toLowerCase() === ending ? before : name;
};
