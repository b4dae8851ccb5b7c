// The floors of the house: a context may use the door of a context on a LOWER floor only.
// Adding a context means adding one word here; a folder without a floor fails the lint.
export const FLOORS = [
  ['audit'],
  ['identity', 'territory'],
  ['notifications', 'history'],
  ['moderation', 'rights', 'residence', 'families', 'privacy', 'directory', 'agenda'],
  ['meetings'],
  ['councils', 'budget', 'gup', 'concertation', 'programme'],
  ['youth'],
];

const floorByContext = new Map(FLOORS.flatMap((names, floor) => names.map((name) => [name, floor])));

/** Floor of a context (0 is the ground), or undefined when the folder has been given none. */
export function floorOf(context) {
  return floorByContext.get(context);
}
