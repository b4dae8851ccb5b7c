import { floorOf } from '../floors.mjs';
import { apiZone, refuseApiImport, refuseWebImport } from '../zones.mjs';
import { houseRule, visitImports } from './support.mjs';

export default houseRule(
  'boundaries-and-floors',
  'who may import whom inside the API and the web application',
  ({ path, report }) => ({
    Program(node) {
      const zone = apiZone(path);
      if (zone?.kind === 'context' && floorOf(zone.name) === undefined)
        report(node, `The context "${zone.name}" has no floor: give it one in tools/lint/floors.mjs.`);
    },
    ...visitImports((specifier, node) => {
      const refusal = refuseApiImport(path, specifier) ?? refuseWebImport(path, specifier);
      if (refusal) report(node, refusal);
    }),
  }),
);
