import { cleanDraft, draftFaults } from './proposal-draft';

const typed = {
  submissionKey: '0B7E0A4E-3d0c-4c0e-9d5b-3f1f0a3c9d11',
  title: '  Des bancs  à l’ombre ',
  body: 'Quatre bancs, là où l’on attend le bus.',
  theme: 'living_environment',
  neighbourhood: '',
  mapX: undefined,
  mapY: undefined,
  place: ' ',
  photoId: null,
};
const faultsOf = (changed: object) => draftFaults(cleanDraft({ ...typed, ...changed }));

describe('a proposal as typed', () => {
  it('is cleaned: blanks, absent choices, the letters of a key', () => {
    expect(cleanDraft(typed)).toMatchObject({
      submissionKey: '0b7e0a4e-3d0c-4c0e-9d5b-3f1f0a3c9d11',
      title: 'Des bancs à l’ombre',
      neighbourhood: null,
      mapX: null,
      place: null,
    });
    expect(faultsOf({})).toEqual([]);
  });

  it('says which field breaks which rule, and its bound', () => {
    expect(faultsOf({ title: 'Banc' })).toEqual([{ field: 'title', rule: 'too_short', limit: 5 }]);
    expect(faultsOf({ title: '' })).toEqual([{ field: 'title', rule: 'required', limit: 5 }]);
    expect(faultsOf({ title: 'x'.repeat(121) })).toEqual([{ field: 'title', rule: 'too_long', limit: 120 }]);
    expect(faultsOf({ theme: 'anything' })).toEqual([{ field: 'theme', rule: 'unknown_choice' }]);
    expect(faultsOf({ place: 'p'.repeat(201) })).toEqual([{ field: 'place', rule: 'too_long', limit: 200 }]);
    expect(faultsOf({ photoId: 'x' })).toEqual([{ field: 'photoId', rule: 'photo_unusable' }]);
  });

  it('takes a place on the map whole, and inside it', () => {
    expect(faultsOf({ mapX: 0, mapY: 600 })).toEqual([]);
    for (const wrong of [{ mapX: 3 }, { mapY: 3 }, { mapX: -1, mapY: 3 }, { mapX: 3, mapY: 601 }]) {
      expect(faultsOf(wrong)).toEqual([{ field: 'map', rule: 'outside_map', limit: 600 }]);
    }
  });

  it('bad input: 1 MB of text', () => {
    expect(faultsOf({ body: 'é'.repeat(1_000_000) })).toEqual([
      { field: 'body', rule: 'too_long', limit: 8000 },
    ]);
    expect(faultsOf({ title: '👍'.repeat(500_000) })).toEqual([
      { field: 'title', rule: 'too_long', limit: 120 },
    ]);
  });

  it('bad input: emoji count as one sign, and as nothing less', () => {
    expect(faultsOf({ title: '👍'.repeat(120) })).toEqual([]);
    expect(faultsOf({ title: '👍'.repeat(121) })).toEqual([{ field: 'title', rule: 'too_long', limit: 120 }]);
  });
});
