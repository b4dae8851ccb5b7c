import fc from 'fast-check';
import { dropAllDrafts, dropDraft, readDraft, writeDraft, type DraftStorage } from './draft-store';

const NOW = 1_800_000_000_000;
const DAY = 24 * 3_600_000;

function memory(): DraftStorage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

const initial = { title: '', body: '', place: null as string | null, choices: [] as string[] };

describe('a draft', () => {
  it('is found again as it was typed, emoji and right-to-left names included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (title, choices) => {
        const storage = memory();
        writeDraft(storage, 'a', { ...initial, title, choices }, NOW);
        expect(readDraft(storage, 'a', initial, NOW + DAY)).toEqual({ ...initial, title, choices });
      }),
    );
  });

  it('is not there before, nor after it was dropped, nor under another key', () => {
    const storage = memory();
    expect(readDraft(storage, 'a', initial, NOW)).toBeUndefined();
    writeDraft(storage, 'a', { ...initial, title: 'Des bancs' }, NOW);
    expect(readDraft(storage, 'b', initial, NOW)).toBeUndefined();
    dropDraft(storage, 'a');
    expect(readDraft(storage, 'a', initial, NOW)).toBeUndefined();
  });

  it('is forgotten after a month', () => {
    const storage = memory();
    writeDraft(storage, 'a', { ...initial, title: 'Des bancs' }, NOW);
    expect(readDraft(storage, 'a', initial, NOW + 31 * DAY)).toBeUndefined();
  });

  it('never breaks a form that has changed since', () => {
    const storage = memory();
    writeDraft(storage, 'a', { title: 12, body: 'Texte', gone: true, choices: 'x', place: 'Ici' }, NOW);
    expect(readDraft(storage, 'a', initial, NOW)).toEqual({
      title: '',
      body: 'Texte',
      place: 'Ici',
      choices: [],
    });
  });

  it.each([
    '',
    'null',
    '[]',
    '{"at":1}',
    '{"at":"x","value":{}}',
    '{"value":{}',
    '{"at":1800000000000,"value":3}',
  ])('ignores what another program left there: %s', (text) => {
    const storage = memory();
    storage.setItem('parvis.draft.a', text);
    expect(readDraft(storage, 'a', initial, NOW)).toBeUndefined();
  });

  it('says when the device is full, and does not throw', () => {
    const full = {
      ...memory(),
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    expect(writeDraft(full, 'a', initial, NOW)).toBe(false);
  });

  it('leaves with the person: all of them, and nothing else', () => {
    const storage = memory();
    writeDraft(storage, 'a', initial, NOW);
    writeDraft(storage, 'b', initial, NOW);
    storage.setItem('other', 'kept');
    dropAllDrafts(storage);
    expect([storage.length, storage.getItem('other')]).toEqual([1, 'kept']);
  });
});
